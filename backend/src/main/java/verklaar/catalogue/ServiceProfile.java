package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is publicly known of a service, in the newest version of each of its parts.
 *
 * @param service without its presets
 * @param firms those behind it, in order
 * @param uses its presets, each with all that it stands on
 * @param since when the catalogue first had it
 * @param changed when anything of it last changed
 * @param successor the service that took its place; null while it is its own
 * @param predecessors services whose place it took
 */
public record ServiceProfile(ServiceFacts service, List<Firm> firms, List<Preset> uses, Instant since, Instant changed,
        @Nullable ServiceFacts successor, List<ServiceFacts> predecessors) {

    public ServiceProfile {
        firms = List.copyOf(firms);
        uses = List.copyOf(uses);
        predecessors = List.copyOf(predecessors);
    }

    /** A firm behind a service, and the one that owns it; null when that is not known. */
    public record Firm(ProviderFacts facts, @Nullable ProviderFacts parent) {
    }
}
