package verklaar.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an identifier as {@code BINARY(16)}. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : Ids.of(column);
    }
}
