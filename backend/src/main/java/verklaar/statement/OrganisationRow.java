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

/** A projection: whose statement it is. */
@Entity(name = "OrganisationRow")
@Table(name = "statement_organisation")
@IdClass(OrganisationRow.RowKey.class)
class OrganisationRow {

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
    @Column(name = "organisation_id")
    private UUID organisation;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected OrganisationRow() {
    }

    OrganisationRow(TenantId tenant, StatementId statement, UUID organisation) {
        this.tenant = tenant;
        this.statement = statement;
        this.organisation = organisation;
    }

    UUID organisation() {
        return organisation;
    }

    /** The parts of the row's key, for JPA alone. */
    static final class RowKey implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable StatementId statement;
        private @Nullable UUID organisation;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement)
                    && Objects.equals(organisation, key.organisation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, statement, organisation);
        }
    }
}
