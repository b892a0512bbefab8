package verklaar.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets a repository take the entity manager of the current transaction through its constructor. */
@ApplicationScoped
class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "verklaar")
    private EntityManager entityManager;
}
