package verklaar.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The parts of the key of a load, for JPA alone. */
final class LoadKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable String fingerprint;

    LoadKey() {
    }

    LoadKey(TenantId tenant, String fingerprint) {
        this.tenant = tenant;
        this.fingerprint = fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoadKey row && Objects.equals(tenant, row.tenant) && Objects.equals(fingerprint, row.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, fingerprint);
    }
}
