package verklaar.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verklaar.privacy.LanguageTag;

class TextRendererTest {

    @Test
    void writesADocumentAsPlainText() {
        assertThat(new TextRenderer().text(DocumentFixture.bakery(), LanguageTag.NL))
                .startsWith("Privacyverklaring Bakkerij Zonneveld\n====================================\n\nBakkerij Zonneveld B.V. in Utrecht")
                .contains("\n\nIn het kort\n-----------\n\n- Wij zijn Bakkerij Zonneveld in Utrecht.\n")
                .contains("staat precies wat wij daarmee doen, en met wie wij ze delen (zie Met wie wij gegevens delen).")
                .contains("* Dienst: Broodpost; Broodpost Inc., Verenigde Staten · modelcontract; alleen met uw toestemming\n  Gegevens: e-mailadres\n")
                .contains("ons formulier (https://zonneveld.example/formulier)")
                .contains("welke gegevens wij van u hebben: privacy@zonneveld.example.")
                .doesNotContain("{section").doesNotContain("**").endsWith("\n");
    }
}
