package verklaar.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A row that belongs to a statement: the columns that name it. Both are part of its key, beside what tells the table's rows apart. */
@MappedSuperclass
public abstract class StatementRow {

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
    protected StatementRow() {
    }

    protected StatementRow(TenantId tenant, StatementId statement) {
        this.tenant = tenant;
        this.statement = statement;
    }

    public final TenantId tenant() {
        return tenant;
    }

    public final StatementId statement() {
        return statement;
    }
}
