package verklaar.publishing;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** The parts of a version's key, for JPA alone. */
final class VersionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable StatementId statement;
    private int number;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement) && number == key.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, statement, number);
    }
}
