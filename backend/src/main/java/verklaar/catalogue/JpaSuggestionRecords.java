package verklaar.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRowKey;

/** Suggestions in the database. */
@ApplicationScoped
class JpaSuggestionRecords implements SuggestionRecords {

    private final EntityManager entities;

    @Inject
    JpaSuggestionRecords(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaSuggestionRecords() {
        this(null);
    }

    @Override
    public void add(Suggestion suggestion) {
        entities.persist(suggestion);
    }

    @Override
    public Optional<Suggestion> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(entities.find(Suggestion.class, new TenantRowKey(tenant, id), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Suggestion> of(TenantId tenant, int limit) {
        return entities.createQuery("select s from Suggestion s where s.tenant = :tenant order by s.madeAt desc, s.id desc", Suggestion.class)
                .setParameter("tenant", tenant).setMaxResults(limit).getResultList();
    }

    @Override
    public long open(TenantId tenant) {
        return entities.createQuery("select count(s.id) from Suggestion s where s.tenant = :tenant and s.state = :open", Long.class)
                .setParameter("tenant", tenant).setParameter("open", SuggestionState.OPEN).getSingleResult();
    }

    @Override
    public long unheard(TenantId tenant) {
        return entities.createQuery("select count(s.id) from Suggestion s where s.tenant = :tenant and s.state <> :open and s.heard = false",
                Long.class).setParameter("tenant", tenant).setParameter("open", SuggestionState.OPEN).getSingleResult();
    }

    @Override
    public List<Suggestion> queue(int limit) {
        return entities.createQuery("select s from Suggestion s where s.state = :open order by s.madeAt, s.id", Suggestion.class)
                .setParameter("open", SuggestionState.OPEN).setMaxResults(limit).getResultList();
    }
}
