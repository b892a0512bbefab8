package verklaar.tenant;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import verklaar.shared.DatabaseExtension;

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

    /** Issues, lists and revokes a token in transactions of their own. */
    public static void tokensIn(DatabaseExtension database, Acting acting, Instant expires, Set<Acting.Scope> scopes) {
        var issued = database.inTransaction(entities -> tokens(entities).issue(acting, "a token", scopes, expires));
        database.inTransaction(entities -> tokens(entities).list(acting));
        database.doInTransaction(entities -> tokens(entities).revoke(acting, issued.token().id()));
    }

    private static Tokens tokens(EntityManager entities) {
        return new Tokens(new JpaTokenRecords(entities), with(entities), Clock.systemUTC());
    }
}
