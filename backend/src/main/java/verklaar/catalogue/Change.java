package verklaar.catalogue;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;

/**
 * What a curator says of what he or she publishes.
 *
 * @param weight how much it matters to statements
 * @param note what has changed, for tenants; null only when nothing that tenants follow has
 */
public record Change(PresetFacts.Weight weight, @Nullable InlineText note) {
}
