package verklaar.publishing;

import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/**
 * Readers get something else now: another version, another address, another word to search engines. Fired within the transaction.
 *
 * @param sequence of the change
 */
public record PublicationChanged(TenantId tenant, StatementId statement, long sequence) {
}
