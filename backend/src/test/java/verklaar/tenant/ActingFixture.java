package verklaar.tenant;

import java.util.EnumSet;
import java.util.UUID;

/** Somebody who acts, without a membership to be looked up. */
public final class ActingFixture {

    private ActingFixture() {
    }

    /** A new tenant. */
    public static TenantId aTenant() {
        return new TenantId(UUID.randomUUID());
    }

    /** The owner of a new tenant. */
    public static Acting anOwner() {
        return anOwnerOf(aTenant());
    }

    public static Acting anOwnerOf(TenantId tenant) {
        return aMemberOf(tenant, Role.OWNER);
    }

    public static Acting anEditorOf(TenantId tenant) {
        return aMemberOf(tenant, Role.EDITOR);
    }

    public static Acting aMemberOf(TenantId tenant, Role role) {
        return Acting.person(tenant, role, aPerson(), (acting, refused) -> { });
    }

    /** A program that may do what the scopes say, with an editor's role. */
    public static Acting aTokenOf(TenantId tenant, Acting.Scope first, Acting.Scope... rest) {
        return Acting.token(tenant, Role.EDITOR, "vkl_test1234", EnumSet.of(first, rest), (acting, refused) -> { });
    }

    /** A person nobody has seen before. */
    public static PersonId aPerson() {
        return new PersonId("https://issuer.example/realm", UUID.randomUUID().toString());
    }
}
