package verklaar.acceptance;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verklaar.assembling.Assembling;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.HtmlRenderer;
import verklaar.statement.DraftingFixture;
import verklaar.tenant.TenantId;

class VerbatimTest {

    @Test
    void printsATenantsOwnWordsToTheLetter() {
        AcceptanceCase real = AcceptanceCase.read();
        Catalogue catalogue = CatalogueFixture.bundled();
        Verbatim verbatim = new Verbatim(real);
        UUID organisation = UUID.randomUUID();

        StatementDocument document = new Assembling(catalogue, DraftingFixture.inMemory().drafting()).document(new TenantId(UUID.randomUUID()), UUID.randomUUID(),
                verbatim.draft(organisation, catalogue.newestEdition().number()), List.of(verbatim.organisation()));

        new VerbatimPage(real, new HtmlRenderer().article(document, LanguageTag.NL)).assertComplete();
    }
}
