package verklaar.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** A projection: which other statement of the tenant it names. */
@Entity(name = "RelatedRow")
@Table(name = "statement_related")
@AttributeOverride(name = "other", column = @Column(name = "related_id"))
class RelatedRow extends LinkRow {

    /** For JPA alone. */
    protected RelatedRow() {
    }

    RelatedRow(TenantId tenant, StatementId statement, UUID other) {
        super(tenant, statement, other);
    }
}
