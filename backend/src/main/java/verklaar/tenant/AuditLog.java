package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import verklaar.shared.Ids;

/** Who did what, and who was refused what. Nothing in it is ever changed; it holds identifiers, no names and no texts. */
@ApplicationScoped
@Transactional
public class AuditLog {

    /** The most events one look shows. */
    public static final int MOST = 200;

    private final AuditRecords records;
    private final Clock clock;

    @Inject
    AuditLog(AuditRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected AuditLog() {
        this(null, null);
    }

    /**
     * Keeps that something was done; in the transaction that does it, so that both happen or neither.
     *
     * @param action as {@code thing.verb}
     * @param subject to what: an identifier, and what it became
     */
    public void record(Acting acting, String action, String subject) {
        add(acting.tenant(), acting.actor(), action, subject, AuditEvent.Outcome.DONE);
    }

    /** Keeps that somebody was refused, whatever becomes of the transaction it happened in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Acting acting, String subject) {
        refused(acting, "right.require", subject);
    }

    /** Keeps that somebody was refused something, whatever becomes of the transaction it happened in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Acting acting, String action, String subject) {
        add(acting.tenant(), acting.actor(), action, subject, AuditEvent.Outcome.REFUSED);
    }

    /** Keeps that a person was refused what lies outside his or her tenants; with the platform, for it may lie nowhere. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refusedOutside(PersonId person, String action, String subject) {
        add(TenantId.PLATFORM, "person:" + person.subject(), action, subject, AuditEvent.Outcome.REFUSED);
    }

    /** Keeps that a token of a tenant was refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refusedToken(TenantId tenant, String prefix, String why) {
        add(tenant, "token:" + prefix, "token.use", why, AuditEvent.Outcome.REFUSED);
    }

    /** What happened last in the tenant, newest first. */
    public List<AuditEvent> newest(Acting acting) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        return records.newest(acting.tenant(), MOST);
    }

    private void add(TenantId tenant, String actor, String action, String subject, AuditEvent.Outcome outcome) {
        records.add(new AuditEvent(tenant, Ids.next(), clock.instant(), actor, action, subject, outcome));
    }
}
