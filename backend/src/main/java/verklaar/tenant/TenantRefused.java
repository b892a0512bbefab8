package verklaar.tenant;

import java.util.List;
import java.util.UUID;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way this capability says no. */
public abstract sealed class TenantRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private TenantRefused(Reason reason, String code, String detail) {
        super(reason, code, detail);
    }

    private TenantRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** There is no such tenant for the one who asks. */
    public static final class Unknown extends TenantRefused {
        private static final long serialVersionUID = 1L;

        /** @param tenant as it was asked for, which may be no identifier at all */
        public Unknown(Object tenant) {
            super(Reason.UNKNOWN, "tenant-unknown", "There is no tenant " + tenant + " for you.");
        }
    }

    /** Nobody is signed in where somebody must be. */
    public static final class NotSignedIn extends TenantRefused {
        private static final long serialVersionUID = 1L;

        public NotSignedIn() {
            super(Reason.UNAUTHENTICATED, "not-signed-in", "Send an API token: \"Authorization: Bearer vkl_…\".");
        }
    }

    /** The token is not one of ours, or has expired or been revoked; which of them is not told. */
    public static final class BadToken extends TenantRefused {
        private static final long serialVersionUID = 1L;

        BadToken() {
            super(Reason.UNAUTHENTICATED, "bad-token", "This API token is unknown, has expired or has been revoked.");
        }
    }

    /** The member or token may not do this here. */
    public static final class NotAllowed extends TenantRefused {
        private static final long serialVersionUID = 1L;

        NotAllowed(Role needed, Acting.Scope scope) {
            super(Reason.FORBIDDEN, "not-allowed", "This needs the role " + needed + " and, for a token, the scope " + scope + ".");
        }
    }

    /** The shared catalogue is kept by curators alone. */
    public static final class NotACurator extends TenantRefused {
        private static final long serialVersionUID = 1L;

        NotACurator() {
            super(Reason.FORBIDDEN, "not-a-curator", "Only curators of the catalogue can do this.");
        }
    }

    /** Something that was filled in about a tenant, a member or a token cannot be. */
    public static final class NotValid extends TenantRefused {
        private static final long serialVersionUID = 1L;

        NotValid(String pointer, String message) {
            super(Reason.INVALID, "not-valid", message, List.of(new Violation(pointer, message)));
        }
    }

    /** Nobody by that identity is a member of the tenant. */
    public static final class MemberUnknown extends TenantRefused {
        private static final long serialVersionUID = 1L;

        MemberUnknown(PersonId person) {
            super(Reason.UNKNOWN, "member-unknown", "There is no member " + person.subject() + ".");
        }
    }

    /** A tenant without an owner could not be administered any more. */
    public static final class LastOwner extends TenantRefused {
        private static final long serialVersionUID = 1L;

        LastOwner() {
            super(Reason.CONFLICT, "last-owner", "This is the only owner. Make somebody else owner first.");
        }
    }

    /** The tenant has no such token. */
    public static final class TokenUnknown extends TenantRefused {
        private static final long serialVersionUID = 1L;

        TokenUnknown(UUID token) {
            super(Reason.UNKNOWN, "token-unknown", "There is no API token " + token + ".");
        }
    }
}
