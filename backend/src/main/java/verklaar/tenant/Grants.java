package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Which agencies a client lets in. The client alone decides. */
@ApplicationScoped
@Transactional
public class Grants {

    private final TenantRecords records;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Grants(TenantRecords records, AuditLog audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Grants() {
        this(null, null, null);
    }

    /**
     * Lets an agency's people in, or changes what they may do.
     *
     * @param role the most any of them may do; owning stays with the client
     * @throws TenantRefused.Unknown when there is no such agency
     * @throws TenantRefused.NotValid when the role is the owner's
     */
    public void give(Acting client, TenantId agency, Role role) {
        client.require(Role.OWNER, Acting.Scope.ADMINISTER);
        if (role == Role.OWNER) {
            throw new TenantRefused.NotValid("/role", "An agency cannot own its client.");
        }
        records.find(agency).filter(tenant -> tenant.kind() == Tenant.Kind.AGENCY && !agency.equals(client.tenant()))
                .orElseThrow(() -> new TenantRefused.Unknown(agency));
        records.grant(client.tenant(), agency).ifPresentOrElse(grant -> grant.allows(role),
                () -> records.add(new Grant(client.tenant(), agency, role, clock.instant())));
        audit.record(client, "grant.give", agency + " " + role);
    }

    /** Lets an agency's people in no longer, from now on. */
    public void withdraw(Acting client, TenantId agency) {
        client.require(Role.OWNER, Acting.Scope.ADMINISTER);
        records.grant(client.tenant(), agency).ifPresent(grant -> {
            records.remove(grant);
            audit.record(client, "grant.withdraw", agency.toString());
        });
    }

    /** The agencies that are let in. */
    public List<Grant> all(Acting client) {
        client.require(Role.VIEWER, Acting.Scope.READ);
        return records.grants(client.tenant());
    }
}
