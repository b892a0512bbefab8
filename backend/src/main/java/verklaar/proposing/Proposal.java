package verklaar.proposing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.privacy.Key;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRow;

/** A new version in the catalogue, offered to one sharing of one statement, or to the statement as a whole. */
@Entity
@Table(name = "proposal")
class Proposal extends TenantRow {

    /** The subject of a proposal that is about the statement as a whole. */
    static final String WHOLE = "";

    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_kind")
    private Cause.Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_owner")
    private Owner owner;

    @Column(name = "cause_entry")
    private String entry;

    @Column(name = "cause_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private Weight weight;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private @Nullable String reason;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Proposal() {
    }

    /** @param subject key of a sharing, or {@link #WHOLE} */
    Proposal(TenantId tenant, UUID id, StatementId statement, String subject, Cause cause, Weight weight, Instant now) {
        super(tenant, id);
        this.statement = statement;
        this.subject = subject;
        this.kind = cause.kind();
        this.owner = cause.owner();
        this.entry = cause.entry();
        this.version = cause.version();
        this.weight = weight;
        this.state = ProposalState.OPEN;
        this.createdAt = now;
    }

    StatementId statement() {
        return statement;
    }

    String subject() {
        return subject;
    }

    Cause cause() {
        return new Cause(kind, owner, entry, version);
    }

    Weight weight() {
        return weight;
    }

    ProposalState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** @throws ProposalRefused.AlreadyAnswered unless it is open */
    void accept(String actor, Instant now) {
        answer(ProposalState.ACCEPTED, actor, now);
    }

    /**
     * @param why in the words of the one who declines
     * @throws ProposalRefused.AlreadyAnswered unless it is open
     */
    void decline(String actor, String why, Instant now) {
        answer(ProposalState.DECLINED, actor, now);
        reason = why;
    }

    /** A later version of the same entry is offered in its place. */
    void supersede(Instant now) {
        state = ProposalState.SUPERSEDED;
        answeredAt = now;
    }

    /** The catalogue says again what the sharing follows. */
    void withdraw(Instant now) {
        state = ProposalState.WITHDRAWN;
        answeredAt = now;
    }

    /** @throws ProposalRefused.AlreadyAnswered unless it is open */
    void requireOpen() {
        if (state != ProposalState.OPEN) {
            throw new ProposalRefused.AlreadyAnswered(id(), state);
        }
    }

    private void answer(ProposalState answer, String actor, Instant now) {
        requireOpen();
        state = answer;
        answeredBy = actor;
        answeredAt = now;
    }

    ProposalSummary summary() {
        return new ProposalSummary(id(), statement, subject.equals(WHOLE) ? null : Key.of(subject), cause(), weight, state, createdAt, answeredAt,
                answeredBy, reason);
    }
}
