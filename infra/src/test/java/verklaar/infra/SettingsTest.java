package verklaar.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void embedsEverythingByDefault() {
        var settings = read();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.publicUrl()).hasToString("http://localhost:8080");
        assertThat(settings.data()).isEqualTo(Path.of("/clone/.verklaar"));
    }

    @Test
    void hasTheProjectionsDerivedAnewOnRequest() {
        assertThat(read().rebuild()).isFalse();
        environment.put("VERKLAAR_PROJECTIONS_REBUILD", "true");
        assertThat(read().rebuild()).isTrue();
    }

    @Test
    void followsThePortWithThePublicAddress() {
        environment.put("VERKLAAR_HTTP_PORT", "9000");
        assertThat(read().publicUrl()).hasToString("http://localhost:9000");
    }

    @Test
    void keepsTheDemonstrationAwayFromADatabaseThatRunsElsewhere() {
        environment.putAll(Map.of("VERKLAAR_DATABASE_URL", "jdbc:mysql://db/verklaar", "VERKLAAR_DATABASE_USER", "u", "VERKLAAR_DATABASE_PASSWORD", "p"));
        assertThat(read().demo()).isFalse();
        assertThat(read().database()).get().satisfies(database -> assertThat(database).doesNotContainKey("VERKLAAR_DEMO"));
    }

    @ParameterizedTest
    @CsvSource({"VERKLAAR_HTTP_PORT,http", "VERKLAAR_HTTP_PORT,0", "VERKLAAR_KEYCLOAK_PORT,65536", "VERKLAAR_DATABASE_PORT,-1",
        "VERKLAAR_PROJECTIONS_REBUILD,yes", "VERKLAAR_PUBLIC_URL,localhost", "VERKLAAR_PUBLIC_URL,https://example.com/path"})
    void namesTheVariableWhoseValueIsImpossible(String key, String value) {
        environment.put(key, value);
        assertThatThrownBy(this::read).isInstanceOf(CannotStart.class).hasMessageContaining(key).hasMessageContaining(value);
    }

    @Test
    void namesTheVariableThatIsMissing() {
        environment.put("VERKLAAR_DATABASE_URL", "jdbc:mysql://db/verklaar");
        assertThatThrownBy(this::read).hasMessage("VERKLAAR_DATABASE_USER is missing beside VERKLAAR_DATABASE_URL.");
        environment.clear();
        environment.put("VERKLAAR_OIDC_CLIENT_SECRET", "s");
        assertThatThrownBy(this::read).hasMessage("VERKLAAR_OIDC_CLIENT_SECRET is set without VERKLAAR_OIDC_ISSUER.");
    }

    private Settings read() {
        return Settings.of(environment, Path.of("/clone"));
    }
}
