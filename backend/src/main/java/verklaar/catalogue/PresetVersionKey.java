package verklaar.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The parts of the key of a preset's version, for JPA alone. */
final class PresetVersionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable String service;
    private @Nullable String key;
    private int version;

    PresetVersionKey() {
    }

    PresetVersionKey(TenantId tenant, String service, String key, int version) {
        this.tenant = tenant;
        this.service = service;
        this.key = key;
        this.version = version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PresetVersionKey row && Objects.equals(tenant, row.tenant) && Objects.equals(service, row.service)
                && Objects.equals(key, row.key) && version == row.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, service, key, version);
    }
}
