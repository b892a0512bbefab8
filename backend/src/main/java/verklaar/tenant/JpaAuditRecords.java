package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The audit log in the database, in a table that the application may only add to. */
@ApplicationScoped
class JpaAuditRecords implements AuditRecords {

    private final EntityManager entities;

    @Inject
    JpaAuditRecords(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaAuditRecords() {
        this(null);
    }

    @Override
    public void add(AuditEvent event) {
        entities.persist(event);
    }

    @Override
    public List<AuditEvent> newest(TenantId tenant, int limit) {
        return entities.createQuery("select e from AuditEvent e where e.tenant = :tenant order by e.id desc", AuditEvent.class)
                .setParameter("tenant", tenant).setMaxResults(limit).getResultList();
    }
}
