package verklaar.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something somebody did or was refused. Only ever added. */
@Entity
@Table(name = "audit_event")
@IdClass(TenantRowKey.class)
public class AuditEvent {

    private static final int SUBJECT_LIMIT = 500;

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = verklaar.shared.UuidConverter.class)
    private UUID id;

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
        this.tenant = tenant;
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject.length() > SUBJECT_LIMIT ? subject.substring(0, SUBJECT_LIMIT) : subject;
        this.outcome = outcome;
    }

    public TenantId tenant() {
        return tenant;
    }

    public UUID id() {
        return id;
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
