package verklaar.publishing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/** Keeps a language as its tag. */
@Converter
public class LanguageConverter implements AttributeConverter<LanguageTag, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag language) {
        return language == null ? null : language.value();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : LanguageTag.of(column);
    }
}
