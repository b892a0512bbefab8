package verklaar.publishing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import verklaar.assembling.Assembling;
import verklaar.catalogue.Catalogue;
import verklaar.checking.ReviewFixture;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.TextRenderer;
import verklaar.statement.DraftContent;
import verklaar.statement.Drafting;
import verklaar.tenant.AuditFixture;

/** Publishing over the test's database, for tests of other capabilities; the rules find nothing. */
public final class PublishingFixture {

    private PublishingFixture() {
    }

    public static Publishing with(EntityManager entities, Drafting drafting, Catalogue catalogue, Clock clock) {
        Assembling assembling = new Assembling(catalogue, drafting);
        Manuscripts manuscripts = (tenant, statement) -> {
            DraftContent content = drafting.content(tenant, statement);
            return new Manuscript(assembling.document(tenant, statement.value(), content.draft(), content.organisations()), ReviewFixture.CLEAN,
                    content.lockVersion());
        };
        return new Publishing(new JpaPublications(entities), manuscripts, new HtmlRenderer(), new TextRenderer(), AuditFixture.with(entities),
                new FiredChanges(), clock);
    }
}
