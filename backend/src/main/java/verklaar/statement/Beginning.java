package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Lists;

/**
 * What must be known to begin a statement.
 *
 * @param name what the tenant's people call it
 * @param sourceLocale the language the tenant writes in
 * @param locales the languages it is published in; empty for the source alone
 * @param formOfAddress absent means formal
 * @param organisation whose statement it is; null for the tenant's only organisation, if it has exactly one
 */
@RecordBuilder
public record Beginning(String name, LanguageTag sourceLocale, List<LanguageTag> locales, Wording.@Nullable FormOfAddress formOfAddress,
        @Nullable UUID organisation) {

    public Beginning {
        locales = Lists.unique(locales, l -> l, "locales");
        if (locales.isEmpty()) {
            locales = List.of(sourceLocale);
        }
        if (!locales.contains(sourceLocale)) {
            throw new IllegalArgumentException("The source language " + sourceLocale + " is not among the languages of the statement");
        }
        if (locales.size() > verklaar.privacy.Localised.MAX_LANGUAGES) {
            throw new IllegalArgumentException("At most " + verklaar.privacy.Localised.MAX_LANGUAGES + " languages");
        }
    }

    public static Beginning of(String name, LanguageTag language) {
        return new Beginning(name, language, List.of(), null, null);
    }
}
