package verklaar.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Json;

/** Keeps the draft as one JSON document. */
@Converter
public class DraftConverter implements AttributeConverter<Draft, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Draft draft) {
        return draft == null ? null : new String(Json.write(draft), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Draft convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Json.read(column.getBytes(StandardCharsets.UTF_8), Draft.class);
    }
}
