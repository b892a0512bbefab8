package verklaar.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Json;

/** Keeps the organisation as one JSON document. */
@Converter
public class OrganisationConverter implements AttributeConverter<Organisation, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Organisation organisation) {
        return organisation == null ? null : new String(Json.write(organisation), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Organisation convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Json.read(column.getBytes(StandardCharsets.UTF_8), Organisation.class);
    }
}
