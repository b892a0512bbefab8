package verklaar.tenant;

/** People who act in a tenant, as views get them from their entrance. */
public final class Actors {

    private Actors() {
    }

    public static Acting acting(TenantId tenant, Role role, PersonId person) {
        return Acting.person(tenant, role, person, (acting, refused) -> { });
    }

    public static TenantRefused unknown(TenantId tenant) {
        return new TenantRefused.Unknown(tenant);
    }

    public static TenantRefused lastOwner() {
        return new TenantRefused.LastOwner();
    }
}
