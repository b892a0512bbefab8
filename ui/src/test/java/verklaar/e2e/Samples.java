package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import verklaar.assembling.StatementDocument;
import verklaar.infra.testing.Runtimes;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.TextRenderer;
import verklaar.shared.Json;
import verklaar.ui.testing.Browser;
import verklaar.ui.testing.DeployedApplication;

/**
 * Keeps what the product looks and reads like in docs/samples: the demonstration's text in its languages, and a picture of every view and
 * page. Not a test of the usual run: {@code ./samples} asks for it.
 */
class Samples extends DeployedApplication {

    private static final long LARGEST = 300_000;

    private final Path folder = Runtimes.programs().root().resolve("docs/samples");

    @Test
    void writesTheDemonstrationInItsLanguages() {
        Program program = new Program(address(), Tokens.of(address(), "anna", "Smart Trackers"));
        String statement = program.tenant() + "/statements/" + program.get(program.tenant() + "/statements").json().get("items").get(0).get("id").asString();
        String json = program.get(statement + "/versions/1").json().get("document").toString();
        StatementDocument document = Json.read(json.getBytes(StandardCharsets.UTF_8), StatementDocument.class);
        for (LanguageTag language : document.locales()) {
            keep("statement." + language.value() + ".txt", new TextRenderer().text(document, language).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void picturesEveryViewAndPage() {
        for (Look look : new Look[] {Look.DESK, Look.PHONE}) {
            try (Browser browser = look.open()) {
                Tour tour = new Tour(address(), browser, Says.ENGLISH, name -> picture(browser, name + "-" + look.width() + ".png"));
                tour.pages();
                tour.views();
            }
        }
    }

    private void picture(Browser browser, String name) {
        byte[] png = browser.driver().getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
        assertThat(png.length).as(name + " in bytes").isLessThan((int) LARGEST);
        keep(name, png);
    }

    private void keep(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
