package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.outbox.Outbox;
import verklaar.shared.Page;
import verklaar.statement.Drafting;
import verklaar.statement.Edited;
import verklaar.statement.Draft;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.StandingOrders;
import verklaar.tenant.TenantId;

/** Looking at what the catalogue offers a tenant's drafts, and answering. */
@ApplicationScoped
@Transactional
public class Proposing {

    /** The most proposals a page of the list has. */
    public static final int LONGEST_PAGE = 100;
    /** The most characters a reason may have. */
    public static final int REASON_LIMIT = 500;
    /** How long a material change may lie unanswered before somebody should be told. */
    public static final Duration PATIENCE = Duration.ofDays(30);

    /** More open proposals of one statement than this are not shown at once. */
    private static final int MOST_OF_A_STATEMENT = 500;
    private static final String ACCEPT_EDITORIAL = "accept-editorial";
    private static final String ACCEPT_UNTOUCHED = "accept-untouched";

    private final Proposals proposals;
    private final Comparing comparing;
    private final Drafting drafting;
    private final Outbox outbox;
    private final StandingOrders orders;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Proposing(Proposals proposals, Comparing comparing, Drafting drafting, Outbox outbox, StandingOrders orders, AuditLog audit, Clock clock) {
        this.proposals = proposals;
        this.comparing = comparing;
        this.drafting = drafting;
        this.outbox = outbox;
        this.orders = orders;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Proposing() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * The tenant's proposals in one state, newest first.
     *
     * @param statement only those of this one; null for all
     * @param before id of the last one of the page before, as {@link Page#next} has it; null for the first page
     * @param limit 1 to {@link #LONGEST_PAGE}; what is beyond is taken as the nearest of them
     * @throws verklaar.statement.StatementRefused.Unknown when the tenant has no such statement
     */
    public Page<ProposalSummary> list(Acting acting, ProposalState state, @Nullable StatementId statement, @Nullable UUID before, int limit) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        if (statement != null) {
            drafting.summary(acting, statement);
        }
        int size = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = proposals.list(acting.tenant(), state, statement, before, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(shown.stream().map(Proposal::summary).toList(), found.size() > size ? shown.get(size - 1).id().toString() : null);
    }

    /** How many proposals wait for an answer, by statement; those without any are left out. */
    public Map<StatementId, Long> open(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        Map<StatementId, Long> counts = new LinkedHashMap<>();
        proposals.open(acting.tenant()).forEach(count -> counts.put(count.statement(), count.proposals()));
        return counts;
    }

    /**
     * A proposal with what it would change in the draft as it is now.
     *
     * @throws ProposalRefused.Unknown when the tenant has no such proposal
     */
    public Offer offer(Acting acting, UUID id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        var proposal = proposals.find(acting.tenant(), id).orElseThrow(() -> unknown(acting, id));
        return offer(acting.tenant(), proposal, drafting.draft(acting, proposal.statement()));
    }

    /**
     * All that wait for an answer at one statement, oldest first.
     *
     * @throws verklaar.statement.StatementRefused.Unknown when the tenant has no such statement
     */
    public List<Offer> offers(Acting acting, StatementId statement) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        var draft = drafting.draft(acting, statement);
        return proposals.list(acting.tenant(), ProposalState.OPEN, statement, null, MOST_OF_A_STATEMENT).stream()
                .sorted(java.util.Comparator.comparing(Proposal::id)).map(proposal -> offer(acting.tenant(), proposal, draft)).toList();
    }

    private Offer offer(TenantId tenant, Proposal proposal, Edited<Draft> draft) {
        var compared = proposal.state() == ProposalState.OPEN ? comparing.of(tenant, proposal, draft.value()) : java.util.Optional.<Compared>empty();
        return new Offer(proposal.summary(), draft.lockVersion(), compared.map(Compared::changes).orElse(List.of()),
                compared.map(Compared::advice).orElse(List.of()), compared.map(Compared::notes).orElse(List.of()));
    }

    /**
     * Lets the draft follow the new version. What the tenant has said itself stays unless it is dropped; published versions stay as they
     * are.
     *
     * @param takes what becomes of fields, by path; those without a choice go their usual way
     * @param expected the draft's lock version the answer was made for
     * @return the draft's lock version now
     * @throws ProposalRefused.Unknown when the tenant has no such proposal
     * @throws ProposalRefused.AlreadyAnswered when it is not open
     * @throws ProposalRefused.Moot when the draft has nothing left to change
     * @throws ProposalRefused.NotMergeable when a choice is none
     * @throws verklaar.statement.StatementRefused.Stale when somebody changed the draft in the meantime
     */
    public long accept(Acting acting, UUID id, Map<String, Take> takes, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var proposal = forAnswer(acting, id);
        var draft = drafting.draft(acting, proposal.statement());
        var compared = comparing.of(acting.tenant(), proposal, draft.value()).orElseThrow(() -> new ProposalRefused.Moot(id));
        // a draft that is no longer the expected one is refused as such, whatever the choices say
        long now = drafting.save(acting, proposal.statement(), draft.lockVersion() == expected ? compared.merged(takes) : draft.value(), expected);
        proposal.accept(acting.actor(), clock.instant());
        audit.record(acting, "proposal.accept", id + " " + proposal.cause());
        return now;
    }

    /**
     * Leaves the draft as it is; the next version of the same entry is offered again.
     *
     * @param reason in one's own words; 1 to {@link #REASON_LIMIT} characters
     * @throws ProposalRefused.Unknown when the tenant has no such proposal
     * @throws ProposalRefused.AlreadyAnswered when it is not open
     * @throws ProposalRefused.NotValid when there is no reason, or it is too long
     */
    public void decline(Acting acting, UUID id, String reason) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LIMIT) {
            throw new ProposalRefused.NotValid("/reason", "Say why, in at most " + REASON_LIMIT + " characters.");
        }
        var proposal = forAnswer(acting, id);
        proposal.decline(acting.actor(), why, clock.instant());
        audit.record(acting, "proposal.decline", id + " " + proposal.cause());
    }

    /** Whether changes of wording alone are taken over without asking. */
    public boolean acceptsEditorial(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return proposals.wish(acting.tenant()).map(Wish::acceptsEditorial).orElse(false);
    }

    /** Says whether changes of wording alone are taken over without asking: those that are open, and all later ones. */
    public void acceptEditorial(Acting acting, boolean accept) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        var tenant = acting.tenant();
        var now = clock.instant();
        proposals.wish(tenant).ifPresentOrElse(wish -> wish.wish(accept, acting.actor(), now),
                () -> proposals.add(new Wish(tenant, accept, acting.actor(), now)));
        if (accept) {
            outbox.add(tenant, AcceptanceByItself.KIND, "");
        }
        audit.record(acting, "proposal.accept-editorial", String.valueOf(accept));
    }

    /**
     * Takes an editorial change over for a tenant that wishes so, and new words that do not touch the statement for every tenant; a draft
     * that was changed at that moment is left for the next time.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void acceptByItself(TenantId tenant, UUID id) {
        var acting = orders.acting(tenant, ACCEPT_EDITORIAL);
        var proposal = proposals.find(tenant, id).orElseThrow(() -> unknown(acting, id));
        var draft = drafting.draft(acting, proposal.statement());
        if (proposal.weight() == Weight.EDITORIAL && proposals.wish(tenant).filter(Wish::acceptsEditorial).isPresent()) {
            accept(acting, id, Map.of(), draft.lockVersion());
        } else if (comparing.isUntouched(tenant, proposal, draft.value())) {
            accept(orders.acting(tenant, ACCEPT_UNTOUCHED), id, Map.of(), draft.lockVersion());
        }
    }

    /**
     * Material changes that have waited for an answer longer than {@link #PATIENCE}, for the capabilities above, which have checked who
     * acts.
     */
    public List<ProposalSummary> pending(TenantId tenant, StatementId statement) {
        var longAgo = clock.instant().minus(PATIENCE);
        return proposals.list(tenant, ProposalState.OPEN, statement, null, MOST_OF_A_STATEMENT).stream()
                .filter(proposal -> proposal.weight() == Weight.MATERIAL && proposal.createdAt().isBefore(longAgo)).map(Proposal::summary).toList();
    }

    private Proposal forAnswer(Acting acting, UUID id) {
        var proposal = proposals.findForChange(acting.tenant(), id).orElseThrow(() -> unknown(acting, id));
        proposal.requireOpen();
        return proposal;
    }

    private ProposalRefused unknown(Acting acting, UUID id) {
        audit.refused(acting, "proposal.find", id.toString());
        return new ProposalRefused.Unknown(id);
    }
}
