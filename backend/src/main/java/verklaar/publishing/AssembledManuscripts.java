package verklaar.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import verklaar.assembling.Assembling;
import verklaar.statement.DraftContent;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Manuscripts assembled from drafts. */
@ApplicationScoped
class AssembledManuscripts implements Manuscripts {

    private final Drafting drafting;
    private final Assembling assembling;

    @Inject
    AssembledManuscripts(Drafting drafting, Assembling assembling) {
        this.drafting = drafting;
        this.assembling = assembling;
    }

    @SuppressWarnings("NullAway")
    protected AssembledManuscripts() {
        this(null, null);
    }

    @Override
    public Manuscript of(TenantId tenant, StatementId statement) {
        DraftContent content = drafting.content(tenant, statement);
        return new Manuscript(assembling.document(tenant, statement.value(), content.draft(), content.organisations()), content.lockVersion());
    }
}
