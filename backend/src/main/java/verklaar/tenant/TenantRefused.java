package verklaar.tenant;

import verklaar.shared.Refused;

/** Every way this capability says no. */
public abstract sealed class TenantRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private TenantRefused(Reason reason, String code, String detail) {
        super(reason, code, detail);
    }

    /** There is no such tenant for the one who asks. */
    public static final class Unknown extends TenantRefused {
        private static final long serialVersionUID = 1L;

        Unknown(TenantId tenant) {
            super(Reason.UNKNOWN, "tenant-unknown", "There is no tenant " + tenant + " for you.");
        }
    }

    /** The member or token may not do this here. */
    public static final class NotAllowed extends TenantRefused {
        private static final long serialVersionUID = 1L;

        NotAllowed(Role needed, Acting.Scope scope) {
            super(Reason.FORBIDDEN, "not-allowed", "This needs the role " + needed + " and, for a token, the scope " + scope + ".");
        }
    }
}
