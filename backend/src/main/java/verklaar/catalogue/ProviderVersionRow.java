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

/** A provider in one version. A row never changes. */
@Entity
@Table(name = "provider_version")
@IdClass(VersionKey.class)
class ProviderVersionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Column(name = "provider_key")
    private String key;

    @Id
    private int version;

    @Embedded
    private StoredDocument document;

    @SuppressWarnings("NullAway")
    protected ProviderVersionRow() {
    }

    ProviderVersionRow(TenantId tenant, ProviderFacts facts, Instant publishedAt) {
        this.tenant = tenant;
        this.key = facts.key().value();
        this.version = facts.version();
        this.document = new StoredDocument(facts, publishedAt);
    }

    KnownVersions.Version<ProviderFacts> version() {
        return new KnownVersions.Version<>(document.read(ProviderFacts.class), document.publishedAt());
    }
}
