package verklaar.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the few words that are the same in every language: names, numbers, lines of an address. */
public final class Texts {

    private Texts() {
    }

    /** @throws IllegalArgumentException when the words are blank, too long or hold control characters; absent is fine */
    public static void checkShort(@Nullable String words, int limit, String what) {
        if (words == null) {
            return;
        }
        if (words.isBlank() || words.codePointCount(0, words.length()) > limit || words.codePoints().anyMatch(Texts::unprintable)) {
            throw new IllegalArgumentException("The " + what + " must be one line of 1 to " + limit + " characters");
        }
    }

    /** The same check for each of several. */
    public static void checkShort(List<String> words, int limit, String what) {
        words.forEach(w -> checkShort(w, limit, what));
    }

    private static boolean unprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
