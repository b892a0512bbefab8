package verklaar.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import verklaar.shared.UuidConverter;

/** A row that belongs to a tenant and has an id of its own. The two are its key, so that nothing is found by an id alone. */
@MappedSuperclass
@IdClass(TenantRowKey.class)
public abstract class TenantRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected TenantRow() {
    }

    protected TenantRow(TenantId tenant, UUID id) {
        this.tenant = tenant;
        this.id = id;
    }

    public final TenantId tenant() {
        return tenant;
    }

    public final UUID id() {
        return id;
    }
}
