package verklaar.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * What stands around the content of a public page. Every address in it is made from the configured public address, never from a request.
 *
 * @param language of the page
 * @param title for the browser's tab and search engines
 * @param description for search engines; null for none
 * @param indexed whether search engines may list the page
 * @param canonical where the same content is at home; null for nowhere
 * @param languages the same content in every language there is; empty when there is no choice
 * @param styleSheet address of the style sheet
 */
public record Frame(LanguageTag language, String title, @Nullable String description, boolean indexed, @Nullable String canonical,
        List<Alternate> languages, String styleSheet) {

    public Frame {
        languages = List.copyOf(languages);
    }

    public String lang() {
        return language.value();
    }

    public String dir() {
        return Languages.direction(language);
    }

    public FixedWords words() {
        return FixedWords.in(language);
    }

    /** Whether this is where its content is at home, and so where search engines should hear of the other languages. */
    public boolean isAtHome() {
        return languages.stream().anyMatch(other -> other.current() && other.address().equals(canonical));
    }

    /** Where a language is negotiated, for readers of none of the languages; null when there is no choice. */
    public @Nullable String negotiated() {
        return languages.isEmpty() ? null : languages.get(0).negotiated();
    }

    /**
     * The same content in one language.
     *
     * @param address of it, absolute
     * @param negotiated address where the reader's language is chosen
     * @param current whether it is the page itself
     */
    public record Alternate(LanguageTag language, String address, String negotiated, boolean current) {

        public String lang() {
            return language.value();
        }

        public String dir() {
            return Languages.direction(language);
        }

        public String name() {
            return Languages.ownName(language);
        }
    }
}
