package verklaar.tenant;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Audit logs for use cases of other capabilities under test. */
public final class AuditFixture {

    private AuditFixture() {
    }

    /** Keeps what is recorded in memory only. */
    public static AuditLog inMemory() {
        return new AuditLog(new InMemoryAuditRecords(), Clock.systemUTC());
    }

    /** Writes with the test's own entity manager, so needs a tenant that exists. */
    public static AuditLog with(EntityManager entities) {
        return new AuditLog(new JpaAuditRecords(entities), Clock.systemUTC());
    }

    /** Adds a tenant to the database and lets its owner act. */
    public static Acting aTenantIn(EntityManager entities) {
        var tenants = new Tenants(new JpaTenantRecords(entities), with(entities), Clock.systemUTC());
        return tenants.found(ActingFixture.aPerson(), null, "A tenant", Tenant.Kind.COMPANY, verklaar.privacy.LanguageTag.NL);
    }
}
