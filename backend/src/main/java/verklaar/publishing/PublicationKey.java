package verklaar.publishing;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** The parts of a key, for JPA alone. */
final class PublicationKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private @Nullable StatementId statement;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicationKey key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, statement);
    }
}
