package verklaar.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The parts of the key of a provider's or a service's version, for JPA alone. */
final class VersionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable String key;
    private int version;

    VersionKey() {
    }

    VersionKey(TenantId tenant, String key, int version) {
        this.tenant = tenant;
        this.key = key;
        this.version = version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionKey row && Objects.equals(tenant, row.tenant)
                && Objects.equals(key, row.key) && version == row.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, key, version);
    }
}
