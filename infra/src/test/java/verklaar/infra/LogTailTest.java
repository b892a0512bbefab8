package verklaar.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void showsWhatIsSevereAndWhatTheProductWarnsOfOnce() throws IOException {
        var log = folder.resolve("application.log");
        Files.writeString(log, """
            2026-11-22T12:00:00.000 INFO    verklaar.shared.ApplicationStart: The schema is up to date.
            2026-11-22T12:00:01.000 WARNING verklaar.catalogue.CatalogueStart: a file was refused
            2026-11-22T12:00:01.000 WARNING org.example.Other: never mind
            2026-11-22T12:00:02.000 SEVERE  org.example.Other: broken
            \tat org.example.Other.break(Other.java:1)
            2026-11-22T12:00:03.000 SEV""");
        var tail = new LogTail(log);
        assertThat(tail.news()).extracting(line -> line.substring(24)).containsExactly(
            "WARNING verklaar.catalogue.CatalogueStart: a file was refused", "SEVERE  org.example.Other: broken");
        Files.writeString(log, "ERE  org.example.Other: cut in two\n", StandardOpenOption.APPEND);
        assertThat(tail.news()).containsExactly("2026-11-22T12:00:03.000 SEVERE  org.example.Other: cut in two");
        assertThat(tail.news()).isEmpty();
    }
}
