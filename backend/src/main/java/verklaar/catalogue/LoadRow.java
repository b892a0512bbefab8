package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** That the files of one fingerprint have been loaded. A row never changes. */
@Entity
@Table(name = "catalogue_load")
@IdClass(LoadKey.class)
class LoadRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private String fingerprint;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @SuppressWarnings("NullAway")
    protected LoadRow() {
    }

    LoadRow(String fingerprint, Instant loadedAt) {
        this.tenant = TenantId.PLATFORM;
        this.fingerprint = fingerprint;
        this.loadedAt = loadedAt;
    }
}
