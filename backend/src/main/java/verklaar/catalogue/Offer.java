package verklaar.catalogue;

import java.util.List;

/**
 * A service as it can be picked now.
 *
 * @param service in its newest version, with the newest version of each preset
 * @param providers the firms behind it, each in its newest version
 * @param pins what a sharing pins to follow a preset, one for each preset in its order
 */
public record Offer(Owner owner, ServiceFacts service, List<ProviderFacts> providers, List<PresetPin> pins) {
    public Offer {
        providers = List.copyOf(providers);
        pins = List.copyOf(pins);
    }
}
