package verklaar.assembling;

import java.util.regex.Pattern;
import verklaar.privacy.LanguageTag;

/** Capitals at the start of a sentence, and none within it. */
final class Capitals {

    /** German words that begin our sentences and are no nouns; everything else keeps its capital. The polite "Ihr" always does. */
    private static final Pattern GERMAN_LOWER = Pattern.compile("(?:Die|Der|Das|Dies|Dazu|Dafür|Daran|Wir|Bis|Solange|Höchstens|Mindestens|Alle|Ein|Eine|Einige)\\b.*", Pattern.DOTALL);

    private Capitals() {
    }

    static String first(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isLowerCase(c) ? words.substring(0, i) + Character.toUpperCase(c) + words.substring(i + 1) : words;
            }
            if (c == '[' || c == '`' || c == '<') {
                return words;
            }
        }
        return words;
    }

    static String within(String words, LanguageTag language) {
        return language.equals(LanguageTag.DE) && !GERMAN_LOWER.matcher(words).matches() ? words : lower(words);
    }

    /** The first letter small, unless the word is an abbreviation. */
    static String lower(String words) {
        boolean abbreviation = words.length() < 2 || !Character.isUpperCase(words.charAt(0)) || Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
