package verklaar.proposing;

import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Where a chunk of a wave ended, in the order of tenants, statements and subjects. */
record Place(TenantId tenant, StatementId statement, String subject) {
    Place {
        subject = subject == null ? Proposal.WHOLE : subject;
    }
}
