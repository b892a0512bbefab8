package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import verklaar.shared.Ids;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;

/** Keeping a tenant's organisations. */
@ApplicationScoped
@Transactional
public class Organisations {

    private final OrganisationRecords records;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Organisations(OrganisationRecords records, AuditLog audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Organisations() {
        this(null, null, null);
    }

    /** Enters an organisation; it begins with lock version 1. */
    public UUID add(Acting acting, Organisation organisation) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var stored = new OrganisationRecord(acting.tenant(), Ids.next(), organisation, acting.actor(), clock.instant());
        records.add(stored);
        audit.record(acting, "organisation.add", stored.id().toString());
        return stored.id();
    }

    /** The tenant's organisations, oldest first. */
    public List<OrganisationSummary> list(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return records.of(acting.tenant()).stream().map(OrganisationSummary::of).toList();
    }

    /** @throws StatementRefused.OrganisationUnknown when the tenant has no such organisation */
    public Edited<Organisation> organisation(Acting acting, UUID id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        var stored = records.find(acting.tenant(), id).orElseThrow(() -> unknown(acting, id));
        return new Edited<>(stored.organisation(), stored.lockVersion());
    }

    /**
     * Replaces an organisation's facts; equal ones change nothing.
     *
     * @param expected the lock version the facts were made from
     * @return the lock version now
     * @throws StatementRefused.OrganisationUnknown when the tenant has no such organisation
     * @throws StatementRefused.Stale when somebody changed it in the meantime
     */
    public long save(Acting acting, UUID id, Organisation organisation, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var stored = records.findForChange(acting.tenant(), id).orElseThrow(() -> unknown(acting, id));
        stored.replace(organisation, expected, acting.actor(), clock.instant());
        long now = records.save(stored);
        if (now != expected) {
            audit.record(acting, "organisation.save", id + " " + now);
        }
        return now;
    }

    private StatementRefused unknown(Acting acting, UUID id) {
        audit.refused(acting, "organisation.find", id.toString());
        return new StatementRefused.OrganisationUnknown(id);
    }
}
