package verklaar.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;

/**
 * A suggestion and what became of it.
 *
 * @param service the one it would correct; null for a new one
 * @param answer of the curator; null when there is none
 * @param answeredAt null while it is open
 * @param heard whether there is no answer that the tenant has not seen
 */
public record SuggestionSummary(UUID id, @Nullable Key service, String name, String words, Instant madeAt, SuggestionState state,
        @Nullable String answer, @Nullable Instant answeredAt, boolean heard) {
}
