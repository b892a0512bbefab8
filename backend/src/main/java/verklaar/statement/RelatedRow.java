package verklaar.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.UuidConverter;
import verklaar.tenant.TenantId;

/** A projection: which other statement of the tenant it names. */
@Entity(name = "RelatedRow")
@Table(name = "statement_related")
@IdClass(RelatedRow.RowKey.class)
class RelatedRow {

    @Id
    @Convert(converter = verklaar.tenant.TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    @Id
    @Convert(converter = UuidConverter.class)
    @Column(name = "related_id")
    private UUID related;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected RelatedRow() {
    }

    RelatedRow(TenantId tenant, StatementId statement, UUID related) {
        this.tenant = tenant;
        this.statement = statement;
        this.related = related;
    }

    UUID related() {
        return related;
    }

    /** The parts of the row's key, for JPA alone. */
    static final class RowKey implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable StatementId statement;
        private @Nullable UUID related;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement)
                    && Objects.equals(related, key.related);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, statement, related);
        }
    }
}
