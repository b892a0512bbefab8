package verklaar.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.tenant.TenantId;

/** A service without its presets in one version. A row never changes. */
@Entity
@Table(name = "service_version")
@AttributeOverride(name = "key", column = @Column(name = "service_key"))
class ServiceVersionRow extends EntryVersionRow {

    protected ServiceVersionRow() {
    }

    ServiceVersionRow(TenantId tenant, ServiceFacts facts, Instant publishedAt) {
        super(tenant, facts.key(), facts.version(), facts, publishedAt);
    }

    KnownVersions.Version<ServiceFacts> version() {
        return version(ServiceFacts.class);
    }
}
