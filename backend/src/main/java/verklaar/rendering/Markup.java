package verklaar.rendering;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * Words that are HTML already: everything a tenant or the catalogue wrote is escaped in them, and only our own elements are left.
 *
 * @param html safe to write as it is
 * @param other the language of the words when it is not the page's own, because they are missing in that; else null
 */
public record Markup(String html, @Nullable LanguageTag other) {

    /** For the {@code lang} attribute; null leaves it out. */
    public @Nullable String lang() {
        return other == null ? null : other.value();
    }

    /** For the {@code dir} attribute; null leaves it out. */
    public @Nullable String dir() {
        return other == null ? null : Languages.direction(other);
    }
}
