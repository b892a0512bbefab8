package verklaar.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands in public.
 *
 * @param slug null before it has been given one
 * @param currentNumber of the live version; 0 before the first
 * @param indexed whether search engines may list it
 */
public record PublicationSummary(@Nullable Slug slug, int currentNumber, boolean indexed) {
}
