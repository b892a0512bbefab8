package verklaar.catalogue;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The parts of the key of a wording edition, and of the words of the files, for JPA alone. */
final class EditionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TenantId tenant;
    private int number;

    EditionKey() {
    }

    EditionKey(TenantId tenant, int number) {
        this.tenant = tenant;
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditionKey row && Objects.equals(tenant, row.tenant) && number == row.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenant, number);
    }
}
