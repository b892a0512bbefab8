package verklaar.statement;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The parts of a statement's key, for JPA alone. */
final class StatementKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable StatementId id;

    /** For JPA alone. */
    StatementKey() {
    }

    StatementKey(TenantId tenant, StatementId id) {
        this.tenant = tenant;
        this.id = id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementKey key && Objects.equals(tenant, key.tenant) && Objects.equals(id, key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, id);
    }
}
