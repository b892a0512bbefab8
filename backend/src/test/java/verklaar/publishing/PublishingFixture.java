package verklaar.publishing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import verklaar.assembling.Assembling;
import verklaar.catalogue.Catalogue;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.TextRenderer;
import verklaar.statement.Drafting;
import verklaar.tenant.AuditFixture;

/** Publishing over the test's database, for tests of other capabilities. */
public final class PublishingFixture {

    private PublishingFixture() {
    }

    public static Publishing with(EntityManager entities, Drafting drafting, Catalogue catalogue, Clock clock) {
        return new Publishing(new JpaPublications(entities), new AssembledManuscripts(drafting, new Assembling(catalogue, drafting)), new HtmlRenderer(),
                new TextRenderer(), AuditFixture.with(entities), new FiredChanges(), clock);
    }
}
