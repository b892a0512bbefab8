package verklaar.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRowKey;

/** The outbox in the database. */
@ApplicationScoped
class JpaOutboxEntries implements OutboxEntries {

    private final EntityManager entities;

    @Inject
    JpaOutboxEntries(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaOutboxEntries() {
        this(null);
    }

    @Override
    public void add(OutboxEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<OutboxEntry> due(Set<String> kinds, Instant now, int limit) {
        return kinds.isEmpty() ? List.of() : entities.createQuery("select e from OutboxEntry e where e.dueAt <= :now and e.kind in :kinds "
                        + "order by e.dueAt, e.id", OutboxEntry.class)
                .setParameter("now", now).setParameter("kinds", kinds).setMaxResults(limit).getResultList();
    }

    @Override
    public Optional<OutboxEntry> findForChange(TenantId tenant, UUID id) {
        return Optional.ofNullable(entities.find(OutboxEntry.class, new TenantRowKey(tenant, id), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(OutboxEntry entry) {
        entities.remove(entry);
    }
}
