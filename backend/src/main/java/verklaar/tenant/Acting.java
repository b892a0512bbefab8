package verklaar.tenant;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts in a tenant: the first argument of every use case on tenant data. Made only by this capability, after it has checked
 * the membership or the token; the use case checks the right.
 */
public final class Acting {

    private final TenantId tenant;
    private final Role role;
    private final @Nullable PersonId person;
    private final @Nullable String token;
    private final Set<Scope> scopes;

    Acting(TenantId tenant, Role role, @Nullable PersonId person, @Nullable String token, Set<Scope> scopes) {
        this.tenant = tenant;
        this.role = role;
        this.person = person;
        this.token = token;
        this.scopes = Set.copyOf(scopes);
    }

    public TenantId tenant() {
        return tenant;
    }

    public Role role() {
        return role;
    }

    /** Who it is, for the audit and a version's maker: a person's subject, or a token's prefix; never a name. */
    public String actor() {
        return person != null ? "person:" + person.subject() : "token:" + token;
    }

    /**
     * Goes on only when the one who acts has the role and, for a token, the scope.
     *
     * @throws TenantRefused.NotAllowed otherwise
     */
    public void require(Role needed, Scope scope) {
        if (!role.covers(needed) || !scopes.contains(scope)) {
            throw new TenantRefused.NotAllowed(needed, scope);
        }
    }

    /** What an API token may be used for; a person has all of them. */
    public enum Scope { READ, WRITE, PUBLISH, ADMINISTER }
}
