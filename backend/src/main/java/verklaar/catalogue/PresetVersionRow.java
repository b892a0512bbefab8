package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A preset in one version, and the version of the service it was published with. A row never changes. */
@Entity
@Table(name = "preset_version")
@IdClass(PresetVersionKey.class)
class PresetVersionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Column(name = "service_key")
    private String service;

    @Id
    @Column(name = "preset_key")
    private String key;

    @Id
    private int version;

    @Column(name = "service_version")
    private int serviceVersion;

    private int position;

    @Embedded
    private StoredDocument document;

    @SuppressWarnings("NullAway")
    protected PresetVersionRow() {
    }

    PresetVersionRow(TenantId tenant, ServiceFacts service, int position, PresetFacts facts, Instant publishedAt) {
        this.tenant = tenant;
        this.service = service.key().value();
        this.key = facts.key().value();
        this.version = facts.version();
        this.serviceVersion = service.version();
        this.position = position;
        this.document = new StoredDocument(facts, publishedAt);
    }

    Key service() {
        return Key.of(service);
    }

    int serviceVersion() {
        return serviceVersion;
    }

    KnownVersions.PresetVersion version(ServiceFacts of) {
        return new KnownVersions.PresetVersion(of, document.read(PresetFacts.class), document.publishedAt());
    }
}
