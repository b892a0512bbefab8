package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import verklaar.catalogue.CatalogueEntry;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/**
 * How many sharings of all tenants follow an entry of the shared catalogue, and how many statements its words: a number for curators, never
 * whose they are or what they say.
 */
@ApplicationScoped
public class Followers {

    private final FollowerCounts counts;

    @Inject
    Followers(FollowerCounts counts) {
        this.counts = counts;
    }

    @SuppressWarnings("NullAway")
    protected Followers() {
        this(null);
    }

    /** How many sharings a new version of the entry would touch; of a list of words, how many statements. */
    public long of(Acting curator, CatalogueEntry entry) {
        curator.require(Role.EDITOR, Acting.Scope.READ);
        if (!curator.tenant().equals(TenantId.PLATFORM)) {
            return 0;
        }
        return switch (entry.kind()) {
            case SERVICE -> counts.ofService(entry.key());
            case PROVIDER -> counts.ofProvider(entry.key());
            case TERMS, CLAUSES, AUTHORITIES -> counts.ofWords();
        };
    }
}
