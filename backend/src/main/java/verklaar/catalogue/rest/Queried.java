package verklaar.catalogue.rest;

import org.jspecify.annotations.Nullable;
import verklaar.catalogue.CatalogueRefused;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;

/** Reads what the query of an address names. */
final class Queried {

    private Queried() {
    }

    /** @throws CatalogueRefused.NotALanguage when it is none */
    static LanguageTag language(String written) {
        try {
            return LanguageTag.of(written);
        } catch (IllegalArgumentException notALanguage) {
            throw new CatalogueRefused.NotALanguage(written);
        }
    }

    /**
     * A kind of service; null when none is named.
     *
     * @throws CatalogueRefused.NotACategory when it cannot be one
     */
    static @Nullable Key category(@Nullable String written) {
        try {
            return written == null || written.isEmpty() ? null : Key.of(written);
        } catch (IllegalArgumentException none) {
            throw new CatalogueRefused.NotACategory(written);
        }
    }
}
