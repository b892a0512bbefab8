package verklaar.shared;

import java.util.List;
import java.util.OptionalLong;

/**
 * A request that is turned down on purpose. Each capability lists its own refusals in one sealed class; one mapper turns any of
 * them into {@code application/problem+json} (RFC 9457). A refusal changes nothing.
 */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String code;
    private final transient List<Violation> violations;

    /**
     * @param reason what kind of no this is; decides the HTTP status
     * @param code stable name in kebab case, the last part of the problem's {@code type}
     * @param detail one sentence for a person: what is wrong and what to do
     */
    protected Refused(Reason reason, String code, String detail) {
        this(reason, code, detail, List.of());
    }

    /** @param violations the places in the request that are wrong, each with its own message */
    protected Refused(Reason reason, String code, String detail, List<Violation> violations) {
        super(detail);
        this.reason = reason;
        this.code = code;
        this.violations = List.copyOf(violations);
    }

    public Reason reason() {
        return reason;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Violation> violations() {
        return violations;
    }

    /** After how many seconds asking again may help; empty when only a change does. */
    public OptionalLong retryAfter() {
        return OptionalLong.empty();
    }

    /** The kinds of no, named after what they mean rather than after a status code. */
    public enum Reason {
        /** The request itself is wrong (400). */
        INVALID(400),
        /** Nobody is signed in, or the token is not good (401). */
        UNAUTHENTICATED(401),
        /** The one who asks may see this but not do it (403). */
        FORBIDDEN(403),
        /** There is no such thing for the one who asks; another tenant's things are of this kind (404). */
        UNKNOWN(404),
        /** The state of things does not allow it now (409). */
        CONFLICT(409),
        /** It was there and has been removed for good (410). */
        GONE(410),
        /** Somebody else changed it in the meantime (412). */
        STALE(412),
        /** Larger than we accept (413). */
        TOO_LARGE(413),
        /** Well-formed, but its content breaks a rule (422). */
        UNPROCESSABLE(422),
        /** The request must name the state it was made for (428). */
        PRECONDITION_REQUIRED(428),
        /** Too many requests (429). */
        TOO_MANY(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status code (RFC 9110, RFC 6585). */
        public int status() {
            return status;
        }
    }
}
