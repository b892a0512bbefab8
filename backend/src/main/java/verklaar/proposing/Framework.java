package verklaar.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.WordingEdition;
import verklaar.statement.Sharing;
import verklaar.statement.SharingField;

/**
 * A firm's entry on the list of the EU-US Data Privacy Framework (Decision (EU) 2023/1795), and what becomes of sharings that rely on it.
 *
 * @param former the firm as the sharing knows it; empty when it is only the mother of one that the sharing knows
 * @param facts the firm as it is known now
 */
record Framework(Optional<ProviderFacts> former, ProviderFacts facts) {

    private boolean lapsed() {
        return facts.dpf() != null && !facts.dpf().certified()
                && former.map(was -> was.dpf() != null && was.dpf().certified()).orElse(true);
    }

    private boolean certified() {
        return facts.dpf() != null && facts.dpf().certified() && former.map(was -> was.dpf() == null || !was.dpf().certified()).orElse(true);
    }

    List<Fallen> fallen() {
        return lapsed() ? List.of(Fallen.CERTIFICATION) : List.of();
    }

    /** The pin without the safeguard when it has lapsed, and with it when it is back. */
    PresetPin moved(PresetPin pin, Optional<Preset> preset) {
        boolean relies = preset.stream().flatMap(one -> one.facts().transfers().stream()).anyMatch(Fallen.CERTIFICATION::isUsedBy);
        List<Fallen> fallen = new ArrayList<>(pin.fallen());
        if (lapsed() && relies && !fallen.contains(Fallen.CERTIFICATION)) {
            fallen.add(Fallen.CERTIFICATION);
        } else if (certified()) {
            fallen.remove(Fallen.CERTIFICATION);
        }
        return pin.withFallen(fallen);
    }

    Stream<Advice> advice(Sharing sharing, Optional<Preset> preset, WordingEdition words) {
        var provider = Map.of("provider", Advice.name(facts.legalName()));
        if (certified()) {
            return Stream.of(new Advice(Advice.Kind.FRAMEWORK_CERTIFIED, provider));
        }
        if (!lapsed()) {
            return Stream.empty();
        }
        var said = Optional.ofNullable(sharing.transfers().resolve(preset.map(SharingField.TRANSFERS::in).orElse(null))).orElse(List.of());
        var relying = said.stream().filter(Fallen.CERTIFICATION::isUsedBy).findFirst();
        if (relying.isEmpty()) {
            return Stream.of(new Advice(Advice.Kind.FRAMEWORK_LAPSED_UNUSED, provider));
        }
        return Stream.of(relying.flatMap(transfer -> Safeguards.label(words, transfer.fallback())).map(fallback -> new Advice(Advice.Kind.FRAMEWORK_LAPSED,
                        Map.of("provider", Advice.name(facts.legalName()), "fallback", fallback)))
                .orElseGet(() -> new Advice(Advice.Kind.FRAMEWORK_LAPSED_WITHOUT_FALLBACK, provider)));
    }
}
