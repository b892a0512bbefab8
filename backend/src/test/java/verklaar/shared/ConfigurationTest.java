package verklaar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private final Map<String, String> values = new HashMap<>(Map.of(
        "verklaar.public.url", "https://statements.example/",
        "verklaar.database.url", "jdbc:mysql://db:3306/verklaar?sslMode=REQUIRED",
        "verklaar.database.user", "app", "verklaar.database.password", "p",
        "verklaar.oidc.issuer", "https://id.example/realms/verklaar",
        "verklaar.oidc.client.id", "verklaar", "verklaar.oidc.client.secret", "s"));

    @Test
    void readsWhatIsComplete() {
        assertThat(read().publicUrl()).hasToString("https://statements.example");
        assertThat(read().secure()).isTrue();
        assertThat(read().demo()).isFalse();
    }

    @Test
    void letsTheApplicationsUserMigrateWhenNoOwnerIsNamed() {
        assertThat(read().owner()).isEqualTo(read().application());
        values.put("verklaar.database.owner.user", "owner");
        values.put("verklaar.database.owner.password", "q");
        assertThat(read().owner()).isEqualTo(new DatabaseConnection("jdbc:mysql://db:3306/verklaar?sslMode=REQUIRED", "owner", "q"));
    }

    @Test
    void namesEveryKeyThatIsMissing() {
        values.remove("verklaar.oidc.client.secret");
        values.put("verklaar.database.user", " ");
        assertThatThrownBy(this::read).hasMessageContaining("verklaar.oidc.client.secret (VERKLAAR_OIDC_CLIENT_SECRET) is missing")
            .hasMessageContaining("verklaar.database.user (VERKLAAR_DATABASE_USER) is missing");
    }

    @Test
    void namesAKeyWhoseValueIsImpossible() {
        for (var wrong : Map.of("verklaar.public.url", "https://statements.example/path", "verklaar.database.url", "jdbc:postgresql://db/x",
            "verklaar.oidc.issuer", "id.example", "verklaar.demo", "maybe").entrySet()) {
            var right = values.put(wrong.getKey(), wrong.getValue());
            assertThatThrownBy(this::read).hasMessageContaining(wrong.getKey());
            if (right == null) {
                values.remove(wrong.getKey());
            } else {
                values.put(wrong.getKey(), right);
            }
        }
    }

    @Test
    void printsNoSecret() {
        assertThat(read().toString() + read().application()).doesNotContain("password").doesNotContain("=p").doesNotContain("=s");
    }

    private Configuration read() {
        return Configuration.of(key -> Optional.ofNullable(values.get(key)));
    }
}
