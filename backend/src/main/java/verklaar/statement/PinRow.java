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

/** A projection: which preset version a sharing follows. */
@Entity(name = "PinRow")
@Table(name = "sharing_pin")
@IdClass(PinRow.RowKey.class)
class PinRow extends StatementRow {

    @Id
    @Column(name = "sharing_key")
    private String sharing;

    @Enumerated(EnumType.STRING)
    private Owner owner;

    @Column(name = "service_key")
    private String service;

    @Column(name = "preset_key")
    private String preset;

    @Column(name = "preset_version")
    private int version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected PinRow() {
    }

    PinRow(TenantId tenant, StatementId statement, Projection.Pin pin) {
        super(tenant, statement);
        this.sharing = pin.sharing().value();
        follow(pin);
    }

    /** Follows another preset version from now on. */
    final void follow(Projection.Pin pin) {
        owner = pin.owner();
        service = pin.service().value();
        preset = pin.preset().value();
        version = pin.version();
    }

    Projection.Pin pin() {
        return new Projection.Pin(Key.of(sharing), owner, Key.of(service), Key.of(preset), version);
    }

    /** The parts of the row's key, for JPA alone. */
    static final class RowKey implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable StatementId statement;
        private @Nullable String sharing;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement)
                    && Objects.equals(sharing, key.sharing);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, statement, sharing);
        }
    }
}
