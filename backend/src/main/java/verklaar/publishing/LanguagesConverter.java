package verklaar.publishing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/** Keeps languages as their tags, joined by commas. */
@Converter
public class LanguagesConverter implements AttributeConverter<List<LanguageTag>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<LanguageTag> languages) {
        return languages == null ? null : languages.stream().map(LanguageTag::value).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable List<LanguageTag> convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Arrays.stream(column.split(",")).map(LanguageTag::of).toList();
    }
}
