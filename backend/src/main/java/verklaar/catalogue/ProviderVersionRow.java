package verklaar.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.tenant.TenantId;

/** A provider in one version. A row never changes. */
@Entity
@Table(name = "provider_version")
@AttributeOverride(name = "key", column = @Column(name = "provider_key"))
class ProviderVersionRow extends EntryVersionRow {

    protected ProviderVersionRow() {
    }

    ProviderVersionRow(TenantId tenant, ProviderFacts facts, Instant publishedAt) {
        super(tenant, facts.key(), facts.version(), facts, publishedAt);
    }

    KnownVersions.Version<ProviderFacts> version() {
        return version(ProviderFacts.class);
    }
}
