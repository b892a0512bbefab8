package verklaar.proposing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.shared.Ids;
import verklaar.statement.Draft;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Proposals in memory; pins are read from the drafts themselves. */
final class InMemoryProposals implements Proposals {

    private static final Comparator<Place> ORDER = Comparator.<Place, String>comparing(place -> place.tenant().toString())
            .thenComparing(place -> place.statement().toString()).thenComparing(Place::subject);

    private final Drafting drafting;
    private final Set<Place> statements = new LinkedHashSet<>();
    private final List<Proposal> all = new ArrayList<>();
    private final Map<TenantId, Wish> wishes = new LinkedHashMap<>();

    InMemoryProposals(Drafting drafting) {
        this.drafting = drafting;
    }

    /** Tells of a statement, which the database finds by itself. */
    void know(TenantId tenant, StatementId statement) {
        statements.add(new Place(tenant, statement, Proposal.WHOLE));
    }

    @Override
    public Optional<Proposal> find(TenantId tenant, UUID id) {
        return all.stream().filter(proposal -> proposal.tenant().equals(tenant) && proposal.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Proposal> findForChange(TenantId tenant, UUID id) {
        return find(tenant, id);
    }

    @Override
    public List<Proposal> list(TenantId tenant, ProposalState state, @Nullable StatementId statement, @Nullable UUID before, int limit) {
        return shown().filter(proposal -> proposal.tenant().equals(tenant) && proposal.state() == state)
                .filter(proposal -> statement == null || proposal.statement().equals(statement))
                .sorted(Comparator.comparing(Proposal::id).reversed()).filter(proposal -> before == null || proposal.id().compareTo(before) < 0)
                .limit(limit).toList();
    }

    @Override
    public List<OpenCount> open(TenantId tenant) {
        return list(tenant, ProposalState.OPEN, null, null, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(Proposal::statement, Collectors.counting())).entrySet().stream()
                .map(entry -> new OpenCount(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public boolean isOffered(TenantId tenant, StatementId statement, String subject, Cause cause) {
        return all.stream().anyMatch(one -> one.tenant().equals(tenant) && one.statement().equals(statement) && one.subject().equals(subject)
                && one.cause().kind() == cause.kind() && one.cause().owner() == cause.owner() && one.cause().entry().equals(cause.entry())
                && one.cause().version() >= cause.version());
    }

    @Override
    public void add(Proposal proposal) {
        all.add(proposal);
    }

    @Override
    public List<Proposal> acceptable(int edition, @Nullable Proposal last, int limit) {
        return shown().filter(proposal -> proposal.state() == ProposalState.OPEN
                        && (proposal.cause().kind() == Cause.Kind.WORDING && proposal.cause().version() == edition
                        || proposal.weight() == verklaar.catalogue.PresetFacts.Weight.EDITORIAL
                        && wish(proposal.tenant()).filter(Wish::acceptsEditorial).isPresent()))
                .sorted(Comparator.<Proposal, String>comparing(proposal -> proposal.tenant().toString()).thenComparing(Proposal::id))
                .filter(proposal -> last == null || proposal.id().compareTo(last.id()) > 0).limit(limit).toList();
    }

    @Override
    public Optional<Wish> wish(TenantId tenant) {
        return Optional.ofNullable(wishes.get(tenant));
    }

    @Override
    public void add(Wish wish) {
        wishes.put(wish.tenant(), wish);
    }

    private Stream<Proposal> shown() {
        return all.stream().filter(proposal -> proposal.state() != ProposalState.OPEN || hasSubject(proposal));
    }

    private boolean hasSubject(Proposal proposal) {
        var cause = proposal.cause();
        var pins = pins(draft(proposal.tenant(), proposal.statement())).filter(pin -> pin.subject.equals(proposal.subject())).toList();
        var same = pins.stream().filter(pin -> pin.kind == cause.kind() && pin.owner == cause.owner() && pin.entry.equals(cause.entry())).toList();
        return cause.kind() == Cause.Kind.PROVIDER ? !pins.isEmpty() && same.stream().noneMatch(pin -> pin.version >= cause.version())
                : same.stream().anyMatch(pin -> pin.version < cause.version());
    }

    @Override
    public @Nullable Place spread(Cause cause, Wave wave, Instant now, @Nullable Place after, int size) {
        var chunk = statements.stream().filter(one -> wave.tenant().equals(TenantId.PLATFORM) || wave.tenant().equals(one.tenant()))
                .flatMap(one -> pins(draft(one.tenant(), one.statement())).filter(pin -> pin.kind == wave.pinned() && pin.owner == wave.owner()
                        && pin.entry.equals(wave.entry()) && pin.version == wave.version()).map(pin -> new Place(one.tenant(), one.statement(), pin.subject)))
                .sorted(ORDER).filter(place -> after == null || ORDER.compare(place, after) > 0).limit(size).toList();
        chunk.forEach(place -> offer(cause, wave, now, place));
        return chunk.size() < size ? null : chunk.get(size - 1);
    }

    private void offer(Cause cause, Wave wave, Instant now, Place place) {
        var before = all.stream().filter(one -> one.tenant().equals(place.tenant()) && one.statement().equals(place.statement())
                && one.subject().equals(place.subject()) && one.cause().kind() == cause.kind() && one.cause().owner() == cause.owner()
                && one.cause().entry().equals(cause.entry())).toList();
        before.stream().filter(one -> one.cause().version() < cause.version() && one.state() == ProposalState.OPEN).forEach(one -> {
            if (wave.weight() == null) {
                one.withdraw(now);
            } else {
                one.supersede(now);
            }
        });
        if (wave.weight() != null && before.stream().noneMatch(one -> one.cause().version() >= cause.version())) {
            all.add(new Proposal(place.tenant(), Ids.next(), place.statement(), place.subject(), cause, wave.weight(), now));
        }
    }

    private Draft draft(TenantId tenant, StatementId statement) {
        return drafting.content(tenant, statement).draft();
    }

    private static Stream<Pin> pins(Draft draft) {
        return Stream.concat(Stream.of(new Pin(Cause.Kind.WORDING, Owner.PLATFORM, "", Proposal.WHOLE, draft.wording().edition())),
                draft.sharings().stream().filter(sharing -> sharing.pin() != null).flatMap(sharing -> Stream.concat(
                        Stream.of(new Pin(Cause.Kind.PRESET, sharing.pin().owner(), sharing.pin().service() + "/" + sharing.pin().preset(),
                                sharing.key().value(), sharing.pin().version())),
                        sharing.pin().providers().stream().map(pin -> new Pin(Cause.Kind.PROVIDER, pin.owner(), pin.provider().value(),
                                sharing.key().value(), pin.version())))));
    }

    private record Pin(Cause.Kind kind, Owner owner, String entry, String subject, int version) {
    }
}
