package verklaar.checking.rules;

import java.util.Optional;
import verklaar.checking.Passage;
import verklaar.checking.WordList;

/** Finds what nobody has filled in: {@code {name}}, {@code [[name]]}, lorem ipsum. */
final class Placeholders {

    /** Longer than any name of a value. */
    private static final int LONGEST = 60;

    private Placeholders() {
    }

    /** The first one in a text; cross-references such as {@code {section:rights}} are none. */
    static Optional<String> in(Passage passage) {
        String words = passage.words();
        return between(words, "{", "}").or(() -> between(words, "[[", "]]"))
                .or(() -> passage.hits(WordList.PLACEHOLDER).stream().findFirst().map(hit -> hit.found()));
    }

    private static Optional<String> between(String words, String open, String close) {
        for (int from = words.indexOf(open); from >= 0; from = words.indexOf(open, from + 1)) {
            String ahead = words.substring(from, Math.min(words.length(), from + LONGEST));
            int to = ahead.indexOf(close);
            String found = to < 0 ? "" : ahead.substring(0, to + close.length());
            if (found.chars().anyMatch(Character::isLetter) && !found.startsWith("{section:")) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
