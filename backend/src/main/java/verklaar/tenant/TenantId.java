package verklaar.tenant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A tenant. Every look-up of tenant data takes one first. */
public record TenantId(@JsonValue UUID value) {

    /** The reserved tenant that owns what all tenants share. */
    public static final TenantId PLATFORM = new TenantId(new UUID(0L, 0L));

    @JsonCreator
    public TenantId {
        java.util.Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
