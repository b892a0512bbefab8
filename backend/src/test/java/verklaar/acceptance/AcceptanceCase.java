package verklaar.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real statement and what a rebuild of it must contain, read at test time from the shared folder beside the repository. Its sentences
 * are other people's and are not part of the repository; a clone without the folder cannot run the tests that need them.
 *
 * @param sections the statement's parts by heading, in order; the part before the first heading under the empty string
 * @param rows its twenty sharings by key: A1 … O5
 * @param fingerprints of its texts, by name: the first twelve hex digits of the SHA-256 of the normalised text
 */
public record AcceptanceCase(Map<String, Part> sections, Map<String, Cells> rows, Map<String, String> fingerprints) {

    private static final Pattern HEADINGS = Pattern.compile("## 2\\. Section order \\(V headings\\)\\n(.*?)\\(11 headings", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| ([AWO]\\d+) \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern FINGERPRINT = Pattern.compile("^\\| ([PM]\\d+)[^|]* \\|.*\\| `([0-9a-f]{12})` \\|$", Pattern.MULTILINE);

    /** One part: its paragraphs, the items of its list, and the lines of its tables cut into cells. */
    public record Part(List<String> paragraphs, List<String> items, List<List<String>> tableLines) {
    }

    /** The cells of one sharing, as printed. */
    public record Cells(String service, String data, String retention, String purpose) {
    }

    /** Reads the case, or ends the test as not run when the shared folder is not there. */
    public static AcceptanceCase read() {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "The verbatim acceptance test did not run: there is no ../shared/acceptance beside this clone");
        try {
            String expected = Files.readString(folder.resolve("expected.md"));
            return new AcceptanceCase(sections(Files.readString(folder.resolve("statement.nl.txt")), headings(expected)), rows(expected),
                    fingerprints(expected));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("acceptance").resolve("smart-trackers");
    }

    /** The fingerprint of a text: white space folded, trimmed, without angle brackets around addresses. */
    public static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static String normal(String text) {
        return text.replaceAll("<(https?://[^>]*)>", "$1").replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static List<String> headings(String expected) {
        Matcher found = HEADINGS.matcher(expected);
        if (!found.find()) {
            throw new IllegalStateException("No headings in expected.md");
        }
        return List.of(normal(found.group(1)).replaceFirst("\\.$", "").split(" · "));
    }

    private static Map<String, Part> sections(String text, List<String> headings) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        String current = "";
        lines.put(current, new ArrayList<>());
        for (String line : text.lines().map(String::strip).toList()) {
            if (headings.contains(line)) {
                current = line;
                lines.put(current, new ArrayList<>());
            } else if (!line.isEmpty()) {
                lines.get(current).add(line);
            }
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        lines.forEach((heading, body) -> parts.put(heading, part(body)));
        return parts;
    }

    /** Sorts lines into paragraphs, items and table lines; a paragraph that a page break cut in two is made whole. */
    private static Part part(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
            } else if (line.contains("\t")) {
                table.add(List.of(line.split("\t+")));
            } else if (Character.isLowerCase(line.charAt(0)) && !line.startsWith("versie")) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + line);
            } else {
                paragraphs.add(line);
            }
        }
        return new Part(paragraphs, items, table);
    }

    private static Map<String, Cells> rows(String expected) {
        Map<String, Cells> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(expected);
        while (row.find()) {
            String[] cells = row.group(2).split(" \\| ");
            rows.put(row.group(1), new Cells(service(row.group(1), cells), cells[2], cells[3], cells[4]));
        }
        return rows;
    }

    /** "Service (Provider)"; two of the rows carry more, as their notes say. */
    private static String service(String key, String[] cells) {
        String provider = cells[1].equals("(none)") ? "" : cells[1];
        Matcher parts = Pattern.compile("sub-services ([^;]+);").matcher(cells[cells.length - 1]);
        if (parts.find()) {
            provider = parts.group(1) + ", " + provider;
        }
        String stop = cells[cells.length - 1].contains("full stop after the name") ? "." : "";
        return cells[0] + (provider.isEmpty() ? "" : " (" + provider + ")") + stop;
    }

    private static Map<String, String> fingerprints(String expected) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher line = FINGERPRINT.matcher(expected);
        while (line.find()) {
            found.put(line.group(1), line.group(2));
        }
        return found;
    }
}
