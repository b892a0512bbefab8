package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;

/** The counts, from the projections in the database. */
@ApplicationScoped
class JpaFollowerCounts implements FollowerCounts {

    private final EntityManager entities;

    @Inject
    JpaFollowerCounts(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaFollowerCounts() {
        this(null);
    }

    @Override
    public long ofService(Key service) {
        return count("select count(p.sharing) from PinRow p where p.owner = :platform and p.service = :key", service);
    }

    @Override
    public long ofProvider(Key provider) {
        return count("select count(p.sharing) from ProviderPinRow p where p.owner = :platform and p.provider = :key", provider);
    }

    @Override
    public long ofWords() {
        return entities.createQuery("select count(s.id) from Statement s", Long.class).getSingleResult();
    }

    private long count(String query, Key key) {
        return entities.createQuery(query, Long.class).setParameter("platform", Owner.PLATFORM).setParameter("key", key.value()).getSingleResult();
    }
}
