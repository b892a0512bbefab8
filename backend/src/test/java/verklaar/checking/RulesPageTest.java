package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Dwrite.rules=true} it writes the page instead. */
class RulesPageTest {

    @Test
    void thePageOfRulesSaysWhatTheRulesSay() throws IOException {
        Path page = page();
        if (Boolean.getBoolean("write.rules")) {
            Files.writeString(page, RulesPage.written());
        }

        assertThat(page).content().as("docs/rules.md is stale: ./bench rules").isEqualTo(RulesPage.written());
    }

    static Path page() {
        return root().resolve("docs/rules.md");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
