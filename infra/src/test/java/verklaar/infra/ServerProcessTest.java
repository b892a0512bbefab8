package verklaar.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    private Path folder;

    @Test
    void endsWhatAnEarlierStartLeftRunning() {
        var forgotten = start("exec sleep 600");
        assertThat(ServerProcess.endLeftOver(pidFile())).isTrue();
        assertThat(forgotten.alive()).isFalse();
        assertThat(ServerProcess.endLeftOver(pidFile())).isFalse();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameNumber() throws IOException {
        var other = start("exec sleep 600");
        try {
            var number = Files.readString(pidFile()).split(" ")[0];
            Files.writeString(pidFile(), number + " 2001-01-01T00:00:00Z\n");
            assertThat(ServerProcess.endLeftOver(pidFile())).isFalse();
            assertThat(other.alive()).isTrue();
        } finally {
            other.stop();
        }
    }

    @Test
    void survivesACtrlCMeantForTheWholeTerminal() throws IOException, InterruptedException {
        var server = start("exec sleep 600");
        try {
            var number = Files.readString(pidFile()).split(" ")[0];
            assertThat(new ProcessBuilder("kill", "-INT", number).start().waitFor()).isZero();
            assertThat(server.alive()).isTrue();
        } finally {
            server.stop();
        }
        assertThat(server.alive()).isFalse();
    }

    @Test
    void handsSecretsOverInTheEnvironmentAndNothingElseOfOurs() {
        var server = ServerProcess.start("server", List.of("sh", "-c", "echo \"$VERKLAAR_SECRET\"; env | grep -c '^VERKLAAR_'"),
            Map.of("VERKLAAR_SECRET", "hush"), folder, folder);
        server.awaitEnd();
        assertThat(server.lastLines(5)).containsExactly("hush", "1");
    }

    private ServerProcess start(String script) {
        return ServerProcess.start("server", List.of("sh", "-c", script), Map.of(), folder, folder);
    }

    private Path pidFile() {
        return folder.resolve("server.pid");
    }
}
