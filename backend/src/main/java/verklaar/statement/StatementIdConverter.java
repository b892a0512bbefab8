package verklaar.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Ids;

/** Keeps a statement's identifier as {@code BINARY(16)}. */
@Converter(autoApply = true)
public class StatementIdConverter implements AttributeConverter<StatementId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable StatementId id) {
        return id == null ? null : Ids.bytes(id.value());
    }

    @Override
    public @Nullable StatementId convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : new StatementId(Ids.of(column));
    }
}
