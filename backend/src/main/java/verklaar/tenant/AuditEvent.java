package verklaar.tenant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something somebody did or was refused. Only ever added. */
@Entity
@Table(name = "audit_event")
public class AuditEvent extends TenantRow {

    private static final int SUBJECT_LIMIT = 500;

    private Instant at;

    private String actor;

    private String action;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected AuditEvent() {
    }

    AuditEvent(TenantId tenant, UUID id, Instant at, String actor, String action, String subject, Outcome outcome) {
        super(tenant, id);
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject.length() > SUBJECT_LIMIT ? subject.substring(0, SUBJECT_LIMIT) : subject;
        this.outcome = outcome;
    }

    public Instant at() {
        return at;
    }

    /** A person's subject or a token's prefix; never a name. */
    public String actor() {
        return actor;
    }

    /** What was done, as {@code thing.verb}. */
    public String action() {
        return action;
    }

    /** To what. */
    public String subject() {
        return subject;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Whether it happened. */
    public enum Outcome { DONE, REFUSED }
}
