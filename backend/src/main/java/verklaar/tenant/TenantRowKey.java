package verklaar.tenant;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a tenant's row that has an id of its own, for JPA alone. */
public final class TenantRowKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable UUID id;

    /** For JPA alone. */
    TenantRowKey() {
    }

    public TenantRowKey(TenantId tenant, UUID id) {
        this.tenant = tenant;
        this.id = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TenantRowKey key && Objects.equals(tenant, key.tenant) && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, id);
    }
}
