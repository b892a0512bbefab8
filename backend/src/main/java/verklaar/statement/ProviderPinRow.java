package verklaar.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** A projection: which provider version stands behind a sharing's preset. */
@Entity(name = "ProviderPinRow")
@Table(name = "sharing_provider_pin")
@IdClass(ProviderPinRow.RowKey.class)
class ProviderPinRow extends StatementRow {

    @Id
    @Column(name = "sharing_key")
    private String sharing;

    @Id
    @Column(name = "provider_key")
    private String provider;

    @Enumerated(EnumType.STRING)
    private Owner owner;

    @Column(name = "provider_version")
    private int version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected ProviderPinRow() {
    }

    ProviderPinRow(TenantId tenant, StatementId statement, Projection.ProviderPin pin) {
        super(tenant, statement);
        this.sharing = pin.sharing().value();
        this.provider = pin.provider().value();
        follow(pin);
    }

    /** Follows another version from now on. */
    final void follow(Projection.ProviderPin pin) {
        owner = pin.owner();
        version = pin.version();
    }

    Projection.ProviderPin pin() {
        return new Projection.ProviderPin(Key.of(sharing), owner, Key.of(provider), version);
    }

    /** The parts of the row's key, for JPA alone. */
    static final class RowKey implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable StatementId statement;
        private @Nullable String sharing;
        private @Nullable String provider;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement)
                    && Objects.equals(sharing, key.sharing) && Objects.equals(provider, key.provider);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, statement, sharing, provider);
        }
    }
}
