package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** API tokens in the database. */
@ApplicationScoped
class JpaTokenRecords implements TokenRecords {

    private final EntityManager entities;

    @Inject
    JpaTokenRecords(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaTokenRecords() {
        this(null);
    }

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<ApiToken> byPrefix(String prefix) {
        return entities.createQuery("select t from ApiToken t where t.prefix = :prefix", ApiToken.class)
                .setParameter("prefix", prefix).getResultStream().findFirst();
    }

    @Override
    public Optional<ApiToken> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, new TenantRowKey(tenant, id)));
    }

    @Override
    public List<ApiToken> of(TenantId tenant) {
        return entities.createQuery("select t from ApiToken t where t.tenant = :tenant order by t.createdAt desc, t.id desc", ApiToken.class)
                .setParameter("tenant", tenant).getResultList();
    }
}
