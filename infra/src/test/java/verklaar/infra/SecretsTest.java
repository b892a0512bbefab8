package verklaar.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void names() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void makesThemOnceForTheOwnersEyesAlone() throws IOException {
        var made = Secrets.in(file);
        assertThat(Secrets.in(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void makesOthersForAnotherFolder() {
        assertThat(Secrets.in(file)).isNotEqualTo(Secrets.in(folder.resolve("other")));
    }

    @Test
    void printsNone() {
        var secrets = Secrets.in(file);
        assertThat(secrets.toString()).doesNotContain(secrets.client()).doesNotContain(secrets.database().rootPassword());
    }

    @Test
    void saysWhatAnIncompleteFileLacks() throws IOException {
        Files.writeString(file, "database.root=x\n");
        assertThatThrownBy(() -> Secrets.in(file)).isInstanceOf(CannotStart.class).hasMessageContaining("database.owner");
    }
}
