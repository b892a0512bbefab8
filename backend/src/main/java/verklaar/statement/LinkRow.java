package verklaar.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.UuidConverter;
import verklaar.tenant.TenantId;

/** A projection: something else of the same tenant that a statement names. Each table has a name of its own for the other's column. */
@MappedSuperclass
@IdClass(LinkRow.RowKey.class)
abstract class LinkRow extends StatementRow {

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID other;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected LinkRow() {
    }

    LinkRow(TenantId tenant, StatementId statement, UUID other) {
        super(tenant, statement);
        this.other = other;
    }

    /** What the statement names. */
    final UUID other() {
        return other;
    }

    /** The parts of the row's key, for JPA alone. */
    static final class RowKey implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable StatementId statement;
        private @Nullable UUID other;

        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof RowKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement)
                    && Objects.equals(other, key.other);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, statement, other);
        }
    }
}
