package verklaar.tenant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Ids;

/** Keeps a tenant's identifier as {@code BINARY(16)}. */
@Converter(autoApply = true)
public class TenantIdConverter implements AttributeConverter<TenantId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable TenantId id) {
        return id == null ? null : Ids.bytes(id.value());
    }

    @Override
    public @Nullable TenantId convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : new TenantId(Ids.of(column));
    }
}
