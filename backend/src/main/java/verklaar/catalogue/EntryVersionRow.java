package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A provider or a service in one version. A row never changes. Each table has a name of its own for the key's column. */
@MappedSuperclass
@IdClass(VersionKey.class)
abstract class EntryVersionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private String key;

    @Id
    private int version;

    @Embedded
    private StoredDocument document;

    @SuppressWarnings("NullAway")
    protected EntryVersionRow() {
    }

    EntryVersionRow(TenantId tenant, Key key, int version, Object facts, Instant publishedAt) {
        this.tenant = tenant;
        this.key = key.value();
        this.version = version;
        this.document = new StoredDocument(facts, publishedAt);
    }

    final <F> KnownVersions.Version<F> version(Class<F> facts) {
        return new KnownVersions.Version<>(document.read(facts), document.publishedAt());
    }
}
