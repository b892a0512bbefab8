package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A row of a published version, or of a part of it in a table of its own: the columns by which they belong together. */
@MappedSuperclass
abstract class VersionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    @Id
    private int number;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionRow() {
    }

    VersionRow(TenantId tenant, StatementId statement, int number) {
        this.tenant = tenant;
        this.statement = statement;
        this.number = number;
    }

    /** A part of a version. */
    VersionRow(StatementVersion version) {
        this(version.tenant(), version.statement(), version.number());
    }

    final TenantId tenant() {
        return tenant;
    }

    final StatementId statement() {
        return statement;
    }

    final int number() {
        return number;
    }
}
