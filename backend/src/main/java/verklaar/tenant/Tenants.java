package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Ids;

/** Making tenants and looking at one. */
@ApplicationScoped
@Transactional
public class Tenants {

    private final TenantRecords records;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Tenants(TenantRecords records, AuditLog audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Tenants() {
        this(null, null, null);
    }

    /**
     * Makes a tenant with a person as its owner; whoever is signed in may, and may have several.
     *
     * @param label how colleagues know the person; null when it is not known
     * @param locale the language the tenant's people work in
     * @throws TenantRefused.NotValid when the name is blank or too long, or the kind is the platform's
     */
    public Acting found(PersonId person, @Nullable String label, String name, Tenant.Kind kind, LanguageTag locale) {
        if (kind == Tenant.Kind.PLATFORM) {
            throw new TenantRefused.NotValid("/kind", "Nobody can make a second platform.");
        }
        var now = clock.instant();
        var tenant = Tenant.found(new TenantId(Ids.next()), name, kind, locale, now);
        records.add(tenant);
        records.add(new Membership(tenant.id(), person, Role.OWNER, label, now));
        var acting = Acting.person(tenant.id(), Role.OWNER, person, audit::refused);
        audit.record(acting, "tenant.found", tenant.id().toString());
        return acting;
    }

    /** The tenant somebody acts in. */
    public TenantSummary current(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        var tenant = records.find(acting.tenant()).orElseThrow(() -> new TenantRefused.Unknown(acting.tenant()));
        return new TenantSummary(tenant.id(), tenant.name(), tenant.kind(), acting.role());
    }
}
