package verklaar.checking;

import java.util.ArrayList;
import java.util.List;

/** Takes a text in CommonMark apart into its paragraphs, headings and items of lists. */
final class Paragraphs {

    private Paragraphs() {
    }

    /** In order, without surrounding blanks; the text itself when it has one line. */
    static List<String> of(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> found = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        text.lines().forEach(line -> {
            if (line.isBlank() || opens(line.stripLeading())) {
                end(found, current);
            }
            if (!line.isBlank()) {
                current.append(current.isEmpty() ? "" : "\n").append(line.strip());
            }
        });
        end(found, current);
        return found;
    }

    private static void end(List<String> found, StringBuilder current) {
        if (!current.isEmpty()) {
            found.add(current.toString());
            current.setLength(0);
        }
    }

    /** Whether a line begins a heading or an item of a list. */
    private static boolean opens(String line) {
        int digits = 0;
        while (digits < line.length() && digits < 9 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ") || line.startsWith("#")
                || digits > 0 && (line.startsWith(". ", digits) || line.startsWith(") ", digits));
    }
}
