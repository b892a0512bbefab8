package verklaar.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Assembling;
import verklaar.assembling.StatementDocument;
import verklaar.statement.Draft;
import verklaar.statement.DraftContent;
import verklaar.statement.Drafting;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/** Looking at what the rules find in a statement, and deciding about it: waiving an error, taking a rule's warnings as advice. */
@ApplicationScoped
@Transactional
public class Reviewing {

    private final Checking checking;
    private final Assembling assembling;
    private final Drafting drafting;
    private final Waivers waivers;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Reviewing(Checking checking, Assembling assembling, Drafting drafting, Waivers waivers, AuditLog audit, Clock clock) {
        this.checking = checking;
        this.assembling = assembling;
        this.drafting = drafting;
        this.waivers = waivers;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Reviewing() {
        this(null, null, null, null, null, null);
    }

    /**
     * What the rules find in the draft as it is kept.
     *
     * @throws StatementRefused.Unknown when the tenant has no such statement
     */
    public Reviewed review(Acting acting, StatementId id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        DraftContent content = content(acting, id);
        return new Reviewed(content.draft(), content.lockVersion(), review(acting.tenant(), id, document(content)));
    }

    /** What the rules find in a draft that is being written. */
    public Review review(Acting acting, StatementId id, Draft draft, List<Organisation> organisations) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return review(acting.tenant(), id, assembling.document(acting.tenant(), id.value(), draft, organisations));
    }

    /** What the rules find in a tenant's document, for the capabilities above, which have checked who acts. */
    public Review review(TenantId tenant, StatementId id, StatementDocument document) {
        Set<String> lowered = waivers.lowered(tenant).stream().map(LoweredRule::rule).collect(Collectors.toSet());
        Findings findings = checking.findings(tenant, document, lowered);
        Map<FindingId, Waiver> given = waivers.of(tenant, id).stream().collect(Collectors.toMap(Waiver::finding, Function.identity()));
        if (given.isEmpty()) {
            return Review.of(findings);
        }
        LocalDate today = today(document);
        Offender offender = new Offender(document);
        Map<FindingId, List<Finding>> alike = findings.list().stream().collect(Collectors.groupingBy(FindingId::of));
        return new Review(findings.ruleSet(), findings.list().stream().map(finding -> {
            FindingId name = FindingId.of(finding);
            Waiver waiver = given.get(name);
            return new Review.Item(finding, waiver == null ? null : waiver.on(today, offender.hash(alike.get(name))));
        }).toList(), findings.met(), findings.applying(), findings.unanswered());
    }

    /**
     * What the rules find in a statement given by value. Nothing of it is kept.
     *
     * @param tenant whose own entries of the catalogue it may name; the platform for nobody's
     * @throws CheckingRefused.EditionUnknown when it names words that do not exist
     */
    public Review review(TenantId tenant, GivenStatement given) {
        return Review.of(checking.findings(tenant, given.statement(), given.organisations()));
    }

    /**
     * Lets an error be, for a reason that the version keeps. What one rule says more than once of one place in one language is let be
     * together, as it is said now; one thing more, and all of it is open again. Waived once more, it gets the new reason and day.
     *
     * @param until the last day on which it is let be, in the statement's zone; null for no end
     * @throws StatementRefused.Unknown when the tenant has no such statement
     * @throws CheckingRefused.FindingUnknown when the statement has no such finding now
     * @throws CheckingRefused.NothingToWaive when it is no error
     * @throws CheckingRefused.NotValid for no reason, too long a one, or a day that has passed
     */
    public Waived waive(Acting acting, StatementId id, FindingId finding, String reason, @Nullable LocalDate until) {
        acting.require(Role.EDITOR, Acting.Scope.PUBLISH);
        StatementDocument document = document(content(acting, id));
        LocalDate today = today(document);
        Waiver.Decision decision = decision(acting, reason, until, today, clock.instant());
        List<Finding> alike = review(acting.tenant(), id, document).alike(finding).stream().map(Review.Item::finding).toList();
        if (alike.isEmpty()) {
            throw new CheckingRefused.FindingUnknown(finding);
        }
        Finding found = alike.get(0);
        if (found.severity() != Severity.ERROR) {
            throw new CheckingRefused.NothingToWaive(found);
        }
        byte[] hash = new Offender(document).hash(alike);
        Waiver waiver = waivers.find(acting.tenant(), id, finding).orElse(null);
        if (waiver == null) {
            waiver = new Waiver(acting.tenant(), id, found, hash, decision);
            waivers.add(waiver);
        } else {
            waiver.becomes(hash, decision);
        }
        audit.record(acting, "finding.waive", id + " " + found.rule() + " " + found.path());
        return waiver.on(today, hash);
    }

    /**
     * Takes a waiver back; a finding it was about blocks again.
     *
     * @throws StatementRefused.Unknown when the tenant has no such statement
     * @throws CheckingRefused.WaiverUnknown when there is none
     */
    public void withdraw(Acting acting, StatementId id, FindingId finding) {
        acting.require(Role.EDITOR, Acting.Scope.PUBLISH);
        drafting.summary(acting, id);
        Waiver waiver = waivers.find(acting.tenant(), id, finding).orElseThrow(() -> new CheckingRefused.WaiverUnknown(finding));
        waivers.remove(waiver);
        audit.record(acting, "finding.unwaive", id + " " + finding);
    }

    /** The rules whose warnings the tenant takes as advice, or whose advice it does without, by id. */
    public List<LoweredRule> lowered(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return waivers.lowered(acting.tenant());
    }

    /**
     * Takes the warnings of a rule as advice, or does without its advice, in all statements of the tenant. Doing so twice changes nothing.
     *
     * @throws CheckingRefused.RuleUnknown when there is no such rule
     * @throws CheckingRefused.NotAWarning when it finds errors, which cannot be lowered
     */
    public void lower(Acting acting, String ruleId) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        Rule rule = RuleSet.rule(ruleId).orElseThrow(() -> new CheckingRefused.RuleUnknown(ruleId));
        if (!rule.canBeLowered()) {
            throw new CheckingRefused.NotAWarning(rule);
        }
        if (waivers.lowered(acting.tenant()).stream().noneMatch(lowered -> lowered.rule().equals(ruleId))) {
            waivers.add(new LoweredRule(acting.tenant(), ruleId, acting.actor(), clock.instant()));
            audit.record(acting, "rule.lower", ruleId);
        }
    }

    /**
     * Hears a rule as before; where it is heard already, nothing changes.
     *
     * @throws CheckingRefused.RuleUnknown when there is no such rule
     */
    public void raise(Acting acting, String ruleId) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        RuleSet.rule(ruleId).orElseThrow(() -> new CheckingRefused.RuleUnknown(ruleId));
        waivers.lowered(acting.tenant()).stream().filter(lowered -> lowered.rule().equals(ruleId)).forEach(lowered -> {
            waivers.remove(lowered);
            audit.record(acting, "rule.raise", ruleId);
        });
    }

    private static Waiver.Decision decision(Acting acting, String reason, @Nullable LocalDate until, LocalDate today, Instant now) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new CheckingRefused.NotValid("/reason", "Say why this error is let be.");
        }
        if (words.length() > Waiver.LONGEST_REASON) {
            throw new CheckingRefused.NotValid("/reason", "A reason has at most " + Waiver.LONGEST_REASON + " characters.");
        }
        if (until != null && until.isBefore(today)) {
            throw new CheckingRefused.NotValid("/until", "This day has passed.");
        }
        return new Waiver.Decision(words, until, acting.actor(), now);
    }

    private DraftContent content(Acting acting, StatementId id) {
        drafting.summary(acting, id);
        return drafting.content(acting.tenant(), id);
    }

    private StatementDocument document(DraftContent content) {
        return assembling.document(content.tenant(), content.statement().value(), content.draft(), content.organisations());
    }

    private LocalDate today(StatementDocument document) {
        return clock.instant().atZone(document.facts().draft().wording().timeZone()).toLocalDate();
    }

    /**
     * A draft and what is found in it.
     *
     * @param lockVersion of the draft
     */
    public record Reviewed(Draft draft, long lockVersion, Review review) {
    }
}
