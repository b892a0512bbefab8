package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Owner;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;
import verklaar.tenant.TenantId;

/** Holds a proposal beside the draft it is about. */
@ApplicationScoped
class Comparing {

    private final Catalogue catalogue;

    @Inject
    Comparing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    protected Comparing() {
        this(null);
    }

    /** What would change; empty when the draft has nothing left that follows an older version. */
    Optional<Compared> of(TenantId tenant, Proposal proposal, Draft draft) {
        var cause = proposal.cause();
        if (cause.kind() == Cause.Kind.WORDING) {
            return cause.version() > draft.wording().edition() ? Optional.of(new WordingComparison(catalogue, tenant, draft).to(cause.version()))
                    : Optional.empty();
        }
        return draft.sharings().stream().filter(sharing -> sharing.key().value().equals(proposal.subject()) && sharing.pin() != null).findFirst()
                .flatMap(sharing -> cause.kind() == Cause.Kind.PRESET ? preset(tenant, cause, draft, sharing, pin(sharing))
                        : provider(tenant, cause, draft, sharing, pin(sharing)));
    }

    /** Whether a new edition of the words says nothing that the draft could say otherwise. */
    boolean isUntouched(TenantId tenant, Proposal proposal, Draft draft) {
        return proposal.cause().kind() == Cause.Kind.WORDING && proposal.cause().version() > draft.wording().edition()
                && new WordingComparison(catalogue, tenant, draft).isUntouchedBy(proposal.cause().version());
    }

    private static PresetPin pin(Sharing sharing) {
        return java.util.Objects.requireNonNull(sharing.pin());
    }

    private Optional<Compared> preset(TenantId tenant, Cause cause, Draft draft, Sharing sharing, PresetPin pin) {
        if (pin.owner() != cause.owner() || !pin.service().equals(cause.service()) || !pin.preset().equals(cause.preset())
                || pin.version() >= cause.version()) {
            return Optional.empty();
        }
        var bare = catalogue.preset(tenant, pin.withVersion(cause.version()).withProviders(List.of())).orElseThrow();
        var moved = pin.withVersion(cause.version())
                .withProviders(bare.service().providers().stream().map(key -> behind(tenant, pin, key)).distinct().toList())
                .withFallen(pin.fallen().stream().filter(fallen -> bare.facts().transfers().stream().anyMatch(fallen::isUsedBy)).toList());
        return Optional.of(compared(tenant, draft, sharing, moved, Untrue.NOTHING, service(tenant, bare), notes(tenant, pin, cause)));
    }

    /** The provider that stands behind a service now: as it is pinned already, else as it is newest, or whoever took its place. */
    private PresetPin.ProviderPin behind(TenantId tenant, PresetPin pin, Key provider) {
        var pinned = pin.providers().stream().filter(one -> one.provider().equals(provider)).findFirst();
        if (pinned.isPresent()) {
            return pinned.get();
        }
        var newest = catalogue.newestProvider(tenant, pin.owner(), provider);
        var successor = catalogue.provider(tenant, newest).flatMap(facts -> successor(tenant, newest.owner(), facts));
        return successor.map(next -> pin.providers().stream().filter(one -> one.provider().equals(next.provider())).findFirst().orElse(next))
                .orElse(newest);
    }

    /** Who goes on in the place of a provider that no longer does, at the end of the line. */
    private Optional<PresetPin.ProviderPin> successor(TenantId tenant, Owner owner, ProviderFacts facts) {
        Optional<PresetPin.ProviderPin> last = Optional.empty();
        var now = facts;
        while (now.status() != ProviderFacts.Status.ACTIVE && now.succeededBy() != null) {
            var next = catalogue.newestProvider(tenant, owner, now.succeededBy());
            last = Optional.of(next);
            now = catalogue.provider(tenant, next).orElseThrow();
        }
        return last;
    }

    private List<InlineText> notes(TenantId tenant, PresetPin pin, Cause cause) {
        return IntStream.rangeClosed(pin.version() + 1, cause.version()).boxed()
                .flatMap(version -> catalogue.preset(tenant, pin.withVersion(version).withProviders(List.of())).stream())
                .flatMap(preset -> Optional.ofNullable(preset.facts().changeNote()).stream()).distinct().toList();
    }

    private List<Advice> service(TenantId tenant, Preset preset) {
        var service = preset.service();
        if (service.status() == ProviderFacts.Status.ACTIVE) {
            return List.of();
        }
        var successor = Optional.ofNullable(service.succeededBy()).flatMap(key -> catalogue.service(tenant, preset.pin().owner(), key));
        return List.of(successor.map(next -> new Advice(Advice.Kind.SERVICE_SUCCEEDED, Map.of("service", Advice.name(service.name()),
                "successor", Advice.name(next.name())))).orElseGet(() -> new Advice(Advice.Kind.SERVICE_ENDED,
                        Map.of("service", Advice.name(service.name())))));
    }

    private Optional<Compared> provider(TenantId tenant, Cause cause, Draft draft, Sharing sharing, PresetPin pin) {
        var facts = catalogue.provider(tenant, cause.provider()).orElseThrow();
        var pinned = pin.providers().stream().filter(one -> one.owner() == cause.owner() && one.provider().equals(facts.key())).findFirst();
        if (pinned.filter(one -> one.version() >= cause.version()).isPresent()) {
            return Optional.empty();
        }
        var former = pinned.flatMap(one -> catalogue.provider(tenant, one));
        var successor = successor(tenant, cause.owner(), facts);
        var followed = pin.withProviders(pin.providers().stream().flatMap(one -> pinned.filter(one::equals).isEmpty() ? Stream.of(one)
                : Stream.of(successor.orElse(cause.provider()))).filter(one -> isFirst(pin, pinned, successor, one)).distinct().toList());
        var framework = new Framework(former, facts);
        var before = catalogue.preset(tenant, pin);
        var moved = framework.moved(followed, before);
        var gone = former.filter(was -> facts.status() != ProviderFacts.Status.ACTIVE || !was.legalName().equals(facts.legalName())).orElse(null);
        var untrue = new Untrue(gone, framework.fallen());
        var advice = Stream.concat(former.stream().flatMap(was -> firm(tenant, was, facts, successor)),
                framework.advice(sharing, before, catalogue.edition(draft.wording().edition()))).toList();
        return Optional.of(compared(tenant, draft, sharing, moved, untrue, advice, List.of()));
    }

    /** A successor that stands behind the service already is not named twice. */
    private static boolean isFirst(PresetPin pin, Optional<PresetPin.ProviderPin> replaced, Optional<PresetPin.ProviderPin> successor,
            PresetPin.ProviderPin one) {
        return replaced.isEmpty() || successor.isEmpty() || !one.equals(successor.get())
                || pin.providers().stream().noneMatch(other -> other.provider().equals(one.provider()));
    }

    private Stream<Advice> firm(TenantId tenant, ProviderFacts was, ProviderFacts is, Optional<PresetPin.ProviderPin> successor) {
        var next = successor.flatMap(pin -> catalogue.provider(tenant, pin));
        var name = Advice.name(was.legalName());
        if (is.status() == ProviderFacts.Status.ACTIVE || is.status() == ProviderFacts.Status.RENAMED) {
            var now = next.orElse(is).legalName();
            return was.legalName().equals(now) ? Stream.empty()
                    : Stream.of(new Advice(Advice.Kind.PROVIDER_RENAMED, Map.of("former", name, "provider", Advice.name(now))));
        }
        if (was.status() == is.status() && Optional.ofNullable(was.succeededBy()).equals(Optional.ofNullable(is.succeededBy()))) {
            return Stream.empty();
        }
        return Stream.of(next.map(other -> new Advice(is.status() == ProviderFacts.Status.MERGED ? Advice.Kind.PROVIDER_MERGED
                        : Advice.Kind.PROVIDER_SUCCEEDED, Map.of("provider", name, "successor", Advice.name(other.legalName()))))
                .orElseGet(() -> new Advice(Advice.Kind.PROVIDER_ENDED, Map.of("provider", name))));
    }

    private Compared compared(TenantId tenant, Draft draft, Sharing sharing, PresetPin moved, Untrue untrue, List<Advice> advice,
            List<InlineText> notes) {
        @Nullable Preset before = catalogue.preset(tenant, pin(sharing)).orElse(null);
        @Nullable Preset after = catalogue.preset(tenant, moved).orElse(null);
        return new Compared(draft, draft.wording().edition(), Map.of(sharing.key(), moved), SharingChange.of(sharing, before, after, untrue), List.of(),
                advice, notes);
    }
}
