package verklaar.publishing;

import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Where manuscripts come from: assembled from drafts, or a test's own. */
interface Manuscripts {

    /** The tenant's statement as it is now; it must exist. */
    Manuscript of(TenantId tenant, StatementId statement);
}
