package verklaar.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Waivers and lowered rules in the database. */
@ApplicationScoped
class JpaWaivers implements Waivers {

    private final EntityManager entities;

    @Inject
    JpaWaivers(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaWaivers() {
        this(null);
    }

    @Override
    public List<Waiver> of(TenantId tenant, StatementId statement) {
        return entities.createQuery("select w from Waiver w where w.tenant = :tenant and w.statement = :statement", Waiver.class)
                .setParameter("tenant", tenant).setParameter("statement", statement).getResultList();
    }

    @Override
    public Optional<Waiver> find(TenantId tenant, StatementId statement, FindingId finding) {
        return of(tenant, statement).stream().filter(waiver -> waiver.finding().equals(finding)).findFirst();
    }

    @Override
    public void add(Waiver waiver) {
        entities.persist(waiver);
    }

    @Override
    public void remove(Waiver waiver) {
        entities.remove(waiver);
    }

    @Override
    public List<LoweredRule> lowered(TenantId tenant) {
        return entities.createQuery("select r from LoweredRule r where r.tenant = :tenant order by r.rule", LoweredRule.class)
                .setParameter("tenant", tenant).getResultList();
    }

    @Override
    public void add(LoweredRule rule) {
        entities.persist(rule);
    }

    @Override
    public void remove(LoweredRule rule) {
        entities.remove(rule);
    }
}
