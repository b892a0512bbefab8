package verklaar.statement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;

/**
 * What queries across statements need of a draft, beside the few columns of its own row. Nothing in it is not in the draft.
 *
 * @param pins the presets its sharings follow
 * @param providers the providers those presets stand on
 * @param organisations whose statement it is
 * @param related statements it names beside itself
 */
record Projection(Set<Pin> pins, Set<ProviderPin> providers, Set<UUID> organisations, Set<UUID> related) {

    Projection {
        pins = Set.copyOf(pins);
        providers = Set.copyOf(providers);
        organisations = Set.copyOf(organisations);
        related = Set.copyOf(related);
    }

    static Projection of(Draft draft) {
        var pinned = draft.sharings().stream().filter(sharing -> sharing.pin() != null).toList();
        return new Projection(
                pinned.stream().map(Pin::of).collect(Collectors.toSet()),
                pinned.stream().flatMap(ProviderPin::of).collect(Collectors.toSet()),
                draft.head().organisations().stream().map(Head.Party::organisation).collect(Collectors.toSet()),
                draft.head().related().stream().flatMap(related -> Stream.ofNullable(related.statement())).collect(Collectors.toSet()));
    }

    /** A sharing and the preset version it follows. */
    record Pin(Key sharing, Owner owner, Key service, Key preset, int version) {
        static Pin of(Sharing sharing) {
            var pin = java.util.Objects.requireNonNull(sharing.pin());
            return new Pin(sharing.key(), pin.owner(), pin.service(), pin.preset(), pin.version());
        }
    }

    /** A sharing and a provider version behind its preset. */
    record ProviderPin(Key sharing, Owner owner, Key provider, int version) {
        static Stream<ProviderPin> of(Sharing sharing) {
            return java.util.Objects.requireNonNull(sharing.pin()).providers().stream()
                    .map(pin -> new ProviderPin(sharing.key(), pin.owner(), pin.provider(), pin.version()));
        }
    }
}
