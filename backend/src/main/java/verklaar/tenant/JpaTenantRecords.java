package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Tenants, members and grants in the database. */
@ApplicationScoped
class JpaTenantRecords implements TenantRecords {

    private static final String MEMBERS = "select m from Membership m where m.tenant = :tenant order by m.since, m.subject";

    private final EntityManager entities;

    @Inject
    JpaTenantRecords(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaTenantRecords() {
        this(null);
    }

    @Override
    public void add(Tenant tenant) {
        entities.persist(tenant);
        entities.flush();
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return Optional.ofNullable(entities.find(Tenant.class, tenant));
    }

    @Override
    public void add(Membership membership) {
        entities.persist(membership);
    }

    @Override
    public void remove(Membership membership) {
        entities.remove(membership);
    }

    @Override
    public Optional<Membership> membership(TenantId tenant, PersonId person) {
        return Optional.ofNullable(entities.find(Membership.class, new Membership.Key(tenant, person)));
    }

    @Override
    public List<Membership> members(TenantId tenant) {
        return entities.createQuery(MEMBERS, Membership.class).setParameter("tenant", tenant).getResultList();
    }

    @Override
    public List<Membership> lockedMembers(TenantId tenant) {
        return entities.createQuery(MEMBERS, Membership.class).setParameter("tenant", tenant)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public List<Belonging> of(PersonId person) {
        return entities.createQuery("select t, m.role from Tenant t, Membership m where m.tenant = t.id and m.issuer = :issuer "
                + "and m.subject = :subject order by t.name, t.id", Object[].class).setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject()).getResultStream()
                .map(row -> new Belonging((Tenant) row[0], (Role) row[1])).toList();
    }

    @Override
    public void add(Grant grant) {
        entities.persist(grant);
    }

    @Override
    public void remove(Grant grant) {
        entities.remove(grant);
    }

    @Override
    public Optional<Grant> grant(TenantId client, TenantId agency) {
        return Optional.ofNullable(entities.find(Grant.class, new Grant.Key(client, agency)));
    }

    @Override
    public List<Grant> grants(TenantId client) {
        return entities.createQuery("select g from Grant g where g.client = :client order by g.since, g.agency", Grant.class)
                .setParameter("client", client).getResultList();
    }

    @Override
    public List<Reach> reaches(TenantId client, PersonId person) {
        return entities.createQuery("select g.role, m.role from Grant g, Membership m where g.client = :client and m.tenant = g.agency "
                + "and m.issuer = :issuer and m.subject = :subject", Object[].class).setParameter("client", client)
                .setParameter("issuer", person.issuer()).setParameter("subject", person.subject()).getResultStream()
                .map(row -> new Reach((Role) row[0], (Role) row[1])).toList();
    }
}
