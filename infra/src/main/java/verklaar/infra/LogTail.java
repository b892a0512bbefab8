package verklaar.infra;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Follows a log file and picks what a person at the terminal should see: what is severe, and warnings of the product itself. */
final class LogTail {

    private static final Pattern IMPORTANT = Pattern.compile("^\\S+ (SEVERE |WARNING verklaar\\.).*");
    private static final int LONGEST = 400;

    private final Path log;
    private long position;
    private String rest = "";

    LogTail(Path log) {
        this.log = log;
    }

    /** The important lines since the last call. */
    List<String> news() {
        var important = new ArrayList<String>();
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            if (file.length() > position) {
                file.seek(position);
                var bytes = new byte[(int) Math.min(file.length() - position, 1 << 20)];
                file.readFully(bytes);
                position += bytes.length;
                var text = rest + new String(bytes, StandardCharsets.UTF_8);
                var end = text.lastIndexOf('\n') + 1;
                rest = text.substring(end);
                text.substring(0, end).lines().filter(line -> IMPORTANT.matcher(line).matches())
                    .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line).forEach(important::add);
            }
        } catch (IOException e) {
            // a log that cannot be read at this moment is read at the next
        }
        return important;
    }
}
