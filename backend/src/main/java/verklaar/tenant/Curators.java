package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets people act for the platform who keep the shared catalogue true; the identity provider says who they are. */
@ApplicationScoped
public class Curators {

    private final AuditLog audit;

    @Inject
    public Curators(AuditLog audit) {
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    protected Curators() {
        this(null);
    }

    /**
     * Lets a person act as curator.
     *
     * @param curator whether the identity provider says that he or she is one
     * @throws TenantRefused.NotACurator otherwise
     */
    public Acting acting(PersonId person, boolean curator) {
        if (!curator) {
            audit.refusedOutside(person, "catalogue.curate", "");
            throw new TenantRefused.NotACurator();
        }
        return Acting.person(TenantId.PLATFORM, Role.EDITOR, person, audit::refused);
    }
}
