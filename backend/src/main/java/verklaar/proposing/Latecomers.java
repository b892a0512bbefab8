package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.shared.Ids;
import verklaar.statement.DraftSaved;
import verklaar.statement.Sharing;
import verklaar.tenant.TenantId;

/**
 * Offers what is newer to a sharing that begins to follow an older version when that has been offered to all others already: a copy of
 * one, or one that came over the API.
 */
@ApplicationScoped
class Latecomers {

    private final Proposals proposals;
    private final Waves waves;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    Latecomers(Proposals proposals, Waves waves, Catalogue catalogue, Clock clock) {
        this.proposals = proposals;
        this.waves = waves;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Latecomers() {
        this(null, null, null, null);
    }

    /** In the transaction that keeps the draft: whoever offers in the background at the same time sees both or neither. */
    void saved(@Observes DraftSaved saved) {
        Map<Key, Sharing> before = saved.before().sharings().stream().collect(Collectors.toMap(Sharing::key, Function.identity()));
        saved.after().sharings().forEach(sharing -> {
            var pin = sharing.pin();
            var was = before.get(sharing.key());
            if (pin != null && (was == null || !pin.equals(was.pin()))) {
                newer(saved.tenant(), pin).forEach(newer -> offer(saved, sharing, newer));
            }
        });
    }

    /** The newest versions of what a pin follows in an older one. */
    private Stream<Newer> newer(TenantId tenant, PresetPin pin) {
        var preset = catalogue.service(tenant, pin.owner(), pin.service()).stream().flatMap(service -> service.presets().stream())
                .filter(newest -> newest.key().equals(pin.preset()) && newest.version() > pin.version())
                .map(newest -> new Newer(new Cause(Cause.Kind.PRESET, pin.owner(), pin.service() + "/" + pin.preset(), newest.version()), pin.version()));
        var providers = pin.providers().stream().flatMap(one -> Stream.of(catalogue.newestProvider(tenant, one.owner(), one.provider()))
                .filter(newest -> newest.owner() == one.owner() && newest.version() > one.version())
                .map(newest -> new Newer(new Cause(Cause.Kind.PROVIDER, one.owner(), one.provider().value(), newest.version()), one.version())));
        return Stream.concat(preset, providers);
    }

    private void offer(DraftSaved saved, Sharing sharing, Newer newer) {
        var cause = newer.cause();
        var subject = sharing.key().value();
        if (proposals.isOffered(saved.tenant(), saved.statement(), subject, cause)) {
            return;
        }
        var whose = cause.owner() == Owner.PLATFORM ? TenantId.PLATFORM : saved.tenant();
        waves.of(whose, cause).stream()
                .filter(wave -> wave.pinned() == cause.kind() && wave.entry().equals(cause.entry()) && wave.version() == newer.pinned())
                .map(Wave::weight).filter(Objects::nonNull).findFirst().ifPresent(weight -> proposals.add(
                        new Proposal(saved.tenant(), Ids.next(), saved.statement(), subject, cause, weight, clock.instant())));
    }

    /** @param pinned the version that is followed instead */
    private record Newer(Cause cause, int pinned) {
    }
}
