package verklaar.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters, digits and marks without anything between them.
 *
 * @param from index of its first character, @param to index behind its last
 * @param folded in lower case
 */
record Token(int from, int to, String folded) {

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length();) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (isPart(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                tokens.add(new Token(start, i, text.substring(start, i).toLowerCase(Locale.ROOT)));
                start = -1;
            }
            i += Character.charCount(c);
        }
        return tokens;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
