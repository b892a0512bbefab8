package verklaar.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsPortTest {

    @TempDir
    private Path data;

    @Test
    void staysTheFirstOneWithoutBeingAsked() throws IOException {
        AccountsPort.keep(data, 9001);
        AccountsPort.keep(data, 9001);
        assertThat(Settings.of(Map.of("VERKLAAR_DATA_DIR", data.toString()), Path.of("/clone")).keycloakPort()).isEqualTo(9001);
    }

    @Test
    void isNotMovedAwayFromItsAccounts() throws IOException {
        AccountsPort.keep(data, 9001);
        assertThatThrownBy(() -> AccountsPort.keep(data, 9002)).isInstanceOf(CannotStart.class).hasMessageContaining("9001")
            .hasMessageContaining("VERKLAAR_KEYCLOAK_PORT");
    }
}
