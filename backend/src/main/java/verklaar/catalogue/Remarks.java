package verklaar.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What authors have written for each other in a file of terms, clauses or authorities: lines that begin with {@code #}, at the top and
 * above the entries they are about. They are no part of the catalogue, and stay in the files of the product.
 */
final class Remarks {

    private static final Pattern ENTRY = Pattern.compile("- \\w+: \"?([^\"]*?)\"?");

    private final String top;
    private final Map<String, String> above;

    private Remarks(String top, Map<String, String> above) {
        this.top = top;
        this.above = above;
    }

    static Remarks none() {
        return new Remarks("", Map.of());
    }

    /** Those of a file. */
    static Remarks of(String yaml) {
        var top = "";
        var above = new HashMap<String, String>();
        List<String> open = new ArrayList<>();
        for (var line : yaml.lines().toList()) {
            var entry = ENTRY.matcher(line);
            if (line.startsWith("#")) {
                open.add(line);
            } else if (entry.matches()) {
                above.put(entry.group(1), text(open));
                open.clear();
            } else if (line.isBlank() && above.isEmpty() && top.isEmpty() && !open.isEmpty()) {
                top = text(open) + "\n";
                open.clear();
            }
        }
        return new Remarks(top, above);
    }

    /** What tells an entry from the others of its file: its first field. */
    static String identity(JsonNode entry) {
        return entry.properties().iterator().next().getValue().asString();
    }

    String top() {
        return top;
    }

    String above(String entry) {
        return above.getOrDefault(entry, "");
    }

    /** Whether a file has a remark that would be lost: within an entry, behind its words, or below the last one. */
    static boolean areElsewhere(String yaml) {
        var all = yaml.lines().filter(line -> line.strip().startsWith("#")).count();
        var kept = of(yaml);
        return all != kept.top.lines().filter(line -> line.startsWith("#")).count()
                + kept.above.values().stream().flatMap(String::lines).count();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
