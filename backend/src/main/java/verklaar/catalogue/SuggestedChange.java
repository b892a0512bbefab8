package verklaar.catalogue;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;

/**
 * What a tenant would have changed.
 *
 * @param service the one that is wrong; null for one that is missing
 * @param name of the service, as the tenant calls it; 1 to {@link #LONGEST_NAME} characters
 * @param words what is wrong or what it is for, 1 to {@link #LONGEST_WORDS} characters for a correction, and none needed for a new service
 */
public record SuggestedChange(@Nullable Key service, String name, String words) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_WORDS = 2_000;

    /** @throws CatalogueRefused.NotASuggestion when it says nothing, or too much */
    SuggestedChange checked() {
        var stripped = new SuggestedChange(service, name == null ? "" : name.strip(), words == null ? "" : words.strip());
        if (stripped.name.isEmpty() || stripped.name.length() > LONGEST_NAME || stripped.name.chars().anyMatch(Character::isISOControl)) {
            throw new CatalogueRefused.NotASuggestion("/name", "Name the service in one line of 1 to " + LONGEST_NAME + " characters.");
        }
        if (service != null && stripped.words.isEmpty() || stripped.words.length() > LONGEST_WORDS) {
            throw new CatalogueRefused.NotASuggestion("/words", "Say what should be different in 1 to " + LONGEST_WORDS + " characters.");
        }
        return stripped;
    }
}
