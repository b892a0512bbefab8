package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRowKey;

/** Organisations in the database, each one row with its document. */
@ApplicationScoped
class JpaOrganisationRecords implements OrganisationRecords {

    private final EntityManager entities;

    @Inject
    JpaOrganisationRecords(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaOrganisationRecords() {
        this(null);
    }

    @Override
    public void add(OrganisationRecord organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    @Override
    public Optional<OrganisationRecord> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(entities.find(OrganisationRecord.class, new TenantRowKey(tenant, id)));
    }

    @Override
    public Optional<OrganisationRecord> findForChange(TenantId tenant, UUID id) {
        return Optional.ofNullable(
                entities.find(OrganisationRecord.class, new TenantRowKey(tenant, id), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public long save(OrganisationRecord organisation) {
        entities.flush();
        return organisation.lockVersion();
    }

    @Override
    public List<OrganisationRecord> of(TenantId tenant) {
        return entities.createQuery("select o from OrganisationRecord o where o.tenant = :tenant order by o.createdAt, o.id",
                OrganisationRecord.class).setParameter("tenant", tenant).getResultList();
    }

    @Override
    public Set<UUID> known(TenantId tenant, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("select o.id from OrganisationRecord o where o.tenant = :tenant and o.id in :ids", UUID.class)
                .setParameter("tenant", tenant).setParameter("ids", ids).getResultStream().collect(Collectors.toSet());
    }
}
