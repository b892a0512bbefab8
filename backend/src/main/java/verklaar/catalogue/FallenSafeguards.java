package verklaar.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.privacy.Key;
import verklaar.privacy.Transfer;

/**
 * What a preset says protects data, though the catalogue knows better by now: a decision that is in the words no longer (Art. 45(5)), a
 * framework that no firm behind the service is certified for.
 */
final class FallenSafeguards {

    private final Shelf shelf;

    /** @param shelf where the presets' firms are found */
    FallenSafeguards(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Fallen> of(PresetFacts preset, List<ProviderFacts> providers) {
        Set<Fallen> fallen = new LinkedHashSet<>();
        preset.transfers().forEach(transfer -> {
            decision(transfer).forEach(fallen::add);
            if (Fallen.CERTIFICATION.isUsedBy(transfer) && isLapsed(providers)) {
                fallen.add(Fallen.CERTIFICATION);
            }
        });
        return List.copyOf(fallen);
    }

    private Stream<Fallen> decision(Transfer transfer) {
        var country = transfer.country();
        return country == null || shelf.words().adequacy(country).isPresent() ? Stream.empty()
                : Fallen.withDecision(country).stream().filter(one -> one.isUsedBy(transfer));
    }

    /** Whether the certifications that are known of the firms, or of those that own them, are all past ones. */
    private boolean isLapsed(List<ProviderFacts> providers) {
        var known = providers.stream().flatMap(this::family).map(ProviderFacts::dpf).flatMap(Stream::ofNullable).toList();
        return !known.isEmpty() && known.stream().noneMatch(ProviderFacts.Dpf::certified);
    }

    /** A firm, its owner, the owner's owner …; owners in a circle are looked at once. */
    private Stream<ProviderFacts> family(ProviderFacts provider) {
        Set<Key> seen = new HashSet<>();
        return Stream.iterate(Optional.of(provider), one -> one.isPresent() && seen.add(one.orElseThrow().key()),
                one -> one.map(ProviderFacts::parent).flatMap(shelf::behind)).flatMap(Optional::stream);
    }
}
