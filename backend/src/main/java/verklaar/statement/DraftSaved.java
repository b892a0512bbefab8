package verklaar.statement;

import verklaar.tenant.TenantId;

/** A draft was replaced by another one. Fired in the transaction that keeps it. */
public record DraftSaved(TenantId tenant, StatementId statement, Draft before, Draft after) {
}
