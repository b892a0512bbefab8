package verklaar.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** A projection: whose statement it is. */
@Entity(name = "OrganisationRow")
@Table(name = "statement_organisation")
@AttributeOverride(name = "other", column = @Column(name = "organisation_id"))
class OrganisationRow extends LinkRow {

    /** For JPA alone. */
    protected OrganisationRow() {
    }

    OrganisationRow(TenantId tenant, StatementId statement, UUID other) {
        super(tenant, statement, other);
    }
}
