package verklaar.publishing;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRow;
import verklaar.tenant.TenantId;

/** A row of a published version, or of a part of it in a table of its own: the columns by which they belong together. */
@MappedSuperclass
abstract class VersionRow extends StatementRow {

    @Id
    private int number;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionRow() {
    }

    VersionRow(TenantId tenant, StatementId statement, int number) {
        super(tenant, statement);
        this.number = number;
    }

    /** A part of a version. */
    VersionRow(StatementVersion version) {
        this(version.tenant(), version.statement(), version.number());
    }

    final int number() {
        return number;
    }
}
