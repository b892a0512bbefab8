package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A service without its presets in one version. A row never changes. */
@Entity
@Table(name = "service_version")
@IdClass(VersionKey.class)
class ServiceVersionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Column(name = "service_key")
    private String key;

    @Id
    private int version;

    @Embedded
    private StoredDocument document;

    @SuppressWarnings("NullAway")
    protected ServiceVersionRow() {
    }

    ServiceVersionRow(TenantId tenant, ServiceFacts facts, Instant publishedAt) {
        this.tenant = tenant;
        this.key = facts.key().value();
        this.version = facts.version();
        this.document = new StoredDocument(facts, publishedAt);
    }

    KnownVersions.Version<ServiceFacts> version() {
        return new KnownVersions.Version<>(document.read(ServiceFacts.class), document.publishedAt());
    }
}
