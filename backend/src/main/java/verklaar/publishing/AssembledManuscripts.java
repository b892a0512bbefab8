package verklaar.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import verklaar.assembling.Assembling;
import verklaar.assembling.StatementDocument;
import verklaar.checking.Reviewing;
import verklaar.statement.DraftContent;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Manuscripts assembled from drafts and reviewed. */
@ApplicationScoped
class AssembledManuscripts implements Manuscripts {

    private final Drafting drafting;
    private final Assembling assembling;
    private final Reviewing reviewing;

    @Inject
    AssembledManuscripts(Drafting drafting, Assembling assembling, Reviewing reviewing) {
        this.drafting = drafting;
        this.assembling = assembling;
        this.reviewing = reviewing;
    }

    @SuppressWarnings("NullAway")
    protected AssembledManuscripts() {
        this(null, null, null);
    }

    @Override
    public Manuscript of(TenantId tenant, StatementId statement) {
        DraftContent content = drafting.content(tenant, statement);
        StatementDocument document = assembling.document(tenant, statement.value(), content.draft(), content.organisations());
        return new Manuscript(document, reviewing.review(tenant, statement, document), content.lockVersion());
    }
}
