package verklaar.shared.rest;

import verklaar.shared.Json;
import verklaar.shared.Refused;

/** Every way the API says no to a request before any capability sees it. */
public abstract sealed class RequestRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private RequestRefused(Reason reason, String code, String detail) {
        super(reason, code, detail);
    }

    /** The request changes something without saying which state of it is meant. */
    public static final class PreconditionRequired extends RequestRefused {
        private static final long serialVersionUID = 1L;

        PreconditionRequired() {
            super(Reason.PRECONDITION_REQUIRED, "precondition-required",
                    "Send If-Match with the ETag of what you have read, so that nobody's change is lost.");
        }
    }

    /** A parameter of the address is not what it must be. */
    public static final class BadParameter extends RequestRefused {
        private static final long serialVersionUID = 1L;

        public BadParameter(String name, String what) {
            super(Reason.INVALID, "bad-request", "The parameter " + name + " must be " + what + ".");
        }
    }

    /** The body is larger than we read. */
    public static final class TooLarge extends RequestRefused {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(Reason.TOO_LARGE, "too-large", "A request has at most " + Json.MAX_BYTES + " bytes.");
        }
    }
}
