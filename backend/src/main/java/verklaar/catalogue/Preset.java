package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import verklaar.privacy.Transfer;
import verklaar.shared.Lists;

/**
 * A pinned preset with all it stands on: the service it belongs to and the providers behind it, each in the pinned version.
 *
 * @param pin what was asked for
 * @param service without its presets' facts playing a part
 * @param facts the preset's version
 * @param providers in the pin's order
 * @param publishedAt when this preset version was published
 */
public record Preset(PresetPin pin, ServiceFacts service, PresetFacts facts, List<ProviderFacts> providers, Instant publishedAt) {
    public Preset {
        providers = Lists.orEmpty(providers);
    }

    /** Where data goes outside the EEA and what protects it there, less the safeguards that have fallen since. */
    public List<Transfer> transfers() {
        return facts.transfers().stream().map(this::asItHolds).toList();
    }

    private Transfer asItHolds(Transfer transfer) {
        return pin.fallen().stream().filter(fallen -> fallen.isUsedBy(transfer)).findFirst().map(fallen -> fallen.replacedIn(transfer))
                .orElse(transfer);
    }
}
