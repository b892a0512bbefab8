package verklaar.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/**
 * Why a request failed (RFC 9457).
 *
 * @param type where the kind of problem is described; never changes
 * @param title the kind of problem in a few words
 * @param status the HTTP status code
 * @param detail what is wrong this time and what to do about it
 * @param incident what to tell us when it is our fault; null when it is not
 * @param violations the places in the request that are wrong
 */
public record Problem(String type, String title, int status, String detail, @Nullable String incident, List<Violation> violations) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";
    /** Where the kinds of problems are described. */
    public static final String TYPES = "/problems/";

    public Problem {
        violations = List.copyOf(violations);
    }

    static Problem of(Refused refused) {
        return new Problem(TYPES + refused.code(), ProblemTypes.title(refused.code()), refused.reason().status(), refused.detail(), null,
                refused.violations());
    }

    static Problem of(String code, int status, String detail) {
        return new Problem(TYPES + code, ProblemTypes.title(code), status, detail, null, List.of());
    }

    /** The answer; a 401 names the way to sign in (RFC 6750). */
    Response response() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(this);
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"verklaar\"");
        }
        return response.build();
    }
}
