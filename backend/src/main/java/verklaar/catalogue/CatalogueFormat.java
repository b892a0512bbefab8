package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the catalogue's files with their canonical form, and brings them into it. */
public final class CatalogueFormat {

    private final Path folder;
    private final CatalogueContent content;

    private CatalogueFormat(Path folder) {
        this.folder = folder;
        this.content = CatalogueFiles.in(folder);
    }

    /** Over the files in a folder. */
    public static CatalogueFormat of(Path folder) {
        return new CatalogueFormat(folder);
    }

    /** What is wrong with the files themselves; a file with a problem is left as it is. */
    public List<Problem> problems() {
        return content.problems();
    }

    /** Which files are not in canonical form. */
    public List<Problem> deviations() {
        var found = new ArrayList<Problem>();
        canonical().forEach((path, text) -> {
            var now = text(path);
            if (Remarks.areElsewhere(now)) {
                found.add(new Problem(path, 1, "A remark can stand at the top or above an entry only, on lines of its own"));
            } else if (!now.equals(text)) {
                found.add(new Problem(path, line(now, text), "Not in canonical form; ./catalogue format brings it there"));
            }
        });
        return found;
    }

    /**
     * Writes every file that can be read in canonical form; one with a remark in a place where it would be lost stays as it is.
     *
     * @return the files that were changed
     */
    public List<String> apply() {
        var changed = new ArrayList<String>();
        canonical().forEach((path, text) -> {
            var now = text(path);
            if (!now.equals(text) && !Remarks.areElsewhere(now)) {
                write(path, text);
                changed.add(path);
            }
        });
        return changed;
    }

    private Map<String, String> canonical() {
        return CatalogueExport.of(content, path -> Remarks.of(text(path)));
    }

    private static int line(String now, String canonical) {
        var lines = now.lines().toList();
        var wanted = canonical.lines().toList();
        var line = 0;
        while (line < Math.min(lines.size(), wanted.size()) && lines.get(line).equals(wanted.get(line))) {
            line++;
        }
        return line + 1;
    }

    private String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String path, String text) {
        try {
            Files.writeString(folder.resolve(path), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
