package verklaar.catalogue;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The parts of the key of a conflict, for JPA alone. */
final class ConflictKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable UUID id;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConflictKey row && Objects.equals(tenant, row.tenant) && Objects.equals(id, row.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, id);
    }
}
