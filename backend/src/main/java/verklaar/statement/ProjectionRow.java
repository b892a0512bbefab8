package verklaar.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A projection: something that a statement's draft says, in a row of its own by which the statement is found. */
@MappedSuperclass
abstract class ProjectionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected ProjectionRow() {
    }

    ProjectionRow(TenantId tenant, StatementId statement) {
        this.tenant = tenant;
        this.statement = statement;
    }
}
