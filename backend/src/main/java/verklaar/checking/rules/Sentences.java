package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.List;
import verklaar.checking.Passage;
import verklaar.checking.WordList;

/** Reads a passage sentence by sentence: how long they are, and whether they say who does something. */
final class Sentences {

    /** Up to this many words a sentence reads well (WP260, writing for level B1). */
    static final int LONGEST = 25;
    /** Fewer sentences than this tell nothing about a style. */
    private static final int FEW = 4;

    private Sentences() {
    }

    /** The sentences of a text, without line breaks. */
    static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        String line = text.replace('\n', ' ');
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == ':') && i + 2 < line.length() && line.charAt(i + 1) == ' ' && opens(line.codePointAt(i + 2))) {
                found.add(line.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        found.add(line.substring(start).strip());
        return found;
    }

    private static boolean opens(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) || c == '“' || c == '«' || c == '„';
    }

    /** Words between blanks. */
    static int words(String sentence) {
        int count = 0;
        boolean within = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean part = Character.isLetterOrDigit(sentence.charAt(i));
            boolean blank = sentence.charAt(i) == ' ' || sentence.charAt(i) == '\u00A0' || sentence.charAt(i) == '\n';
            if (part && !within) {
                count++;
            }
            within = !blank && (within || part);
        }
        return count;
    }

    /** The first sentence that is too long; empty words when none is. */
    static String tooLong(Passage passage) {
        return passage.words().length() < LONGEST * 2 ? "" : of(passage.plain()).stream().filter(sentence -> words(sentence) > LONGEST).findFirst().orElse("");
    }

    /** The first passive sentence of a text in which more than half of them are; empty words otherwise. */
    static String mostlyPassive(Passage passage) {
        if (!passage.has(WordList.PASSIVE)) {
            return "";
        }
        List<String> sentences = of(passage.plain());
        List<String> passive = sentences.stream().filter(sentence -> isPassive(sentence, passage)).toList();
        return sentences.size() >= FEW && passive.size() * 2 > sentences.size() ? passive.get(0) : "";
    }

    private static boolean isPassive(String sentence, Passage passage) {
        return passage.hits(WordList.PASSIVE).stream().anyMatch(hit -> sentence.contains(hit.found()));
    }
}
