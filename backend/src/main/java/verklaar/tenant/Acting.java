package verklaar.tenant;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts in a tenant: the first argument of every use case on tenant data. Made only by this capability, after it has checked
 * the membership or the token; the use case checks the right.
 */
public final class Acting {

    private final TenantId tenant;
    private final Role role;
    private final @Nullable PersonId person;
    private final String actor;
    private final Set<Scope> scopes;
    private final BiConsumer<Acting, String> refusals;

    private Acting(TenantId tenant, Role role, @Nullable PersonId person, String actor, Set<Scope> scopes,
            BiConsumer<Acting, String> refusals) {
        this.tenant = tenant;
        this.role = role;
        this.person = person;
        this.actor = actor;
        this.scopes = Set.copyOf(scopes);
        this.refusals = refusals;
    }

    /** @param refusals is told what was refused, before the refusal is thrown */
    static Acting person(TenantId tenant, Role role, PersonId person, BiConsumer<Acting, String> refusals) {
        return new Acting(tenant, role, person, "person:" + person.subject(), EnumSet.allOf(Scope.class), refusals);
    }

    /**
     * @param prefix the part of the token that is no secret
     * @param refusals is told what was refused, before the refusal is thrown
     */
    static Acting token(TenantId tenant, Role role, String prefix, Set<Scope> scopes, BiConsumer<Acting, String> refusals) {
        return new Acting(tenant, role, null, "token:" + prefix, scopes, refusals);
    }

    /**
     * @param order what somebody of the tenant has asked for once and for all
     * @param refusals is told what was refused, before the refusal is thrown
     */
    static Acting order(TenantId tenant, String order, BiConsumer<Acting, String> refusals) {
        return new Acting(tenant, Role.EDITOR, null, "order:" + order, EnumSet.of(Scope.READ, Scope.WRITE), refusals);
    }

    public TenantId tenant() {
        return tenant;
    }

    public Role role() {
        return role;
    }

    /** The person who acts; empty when a token or the product itself does. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    /** Who it is, for the audit and a version's maker: a person's subject, a token's prefix or a standing order; never a name. */
    public String actor() {
        return actor;
    }

    /**
     * Goes on only when the one who acts has the role and, for a token, the scope. A refusal is kept in the audit log.
     *
     * @throws TenantRefused.NotAllowed otherwise
     */
    public void require(Role needed, Scope scope) {
        if (!may(needed, scope)) {
            refusals.accept(this, needed + " " + scope);
            throw new TenantRefused.NotAllowed(needed, scope);
        }
    }

    /** Whether {@link #require} would go on; for showing only what can be done. */
    public boolean may(Role needed, Scope scope) {
        return role.covers(needed) && scopes.contains(scope);
    }

    /** What an API token may be used for; a person has all of them. */
    public enum Scope { READ, WRITE, PUBLISH, ADMINISTER }
}
