package verklaar.shared.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Says in a problem document what JAX-RS itself refuses: an address, a method or a media type that nobody serves. */
@Provider
public class HttpProblems implements ExceptionMapper<WebApplicationException> {

    static final String NOT_FOUND = "not-found";

    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            404, NOT_FOUND,
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");
    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The request cannot be understood.",
            404, "There is nothing at this address.",
            405, "This address does not serve that method; the Allow header names those it serves.",
            406, "This address serves none of the media types you accept.",
            413, "The request is larger than we accept.",
            415, "This address does not take that media type; send application/json in UTF-8.");

    @Override
    public Response toResponse(WebApplicationException problem) {
        int status = problem.getResponse().getStatus();
        if (status < 400) {
            return problem.getResponse();
        }
        if (status >= 500) {
            return UnexpectedProblems.response(problem);
        }
        var response = Problem.of(CODES.getOrDefault(status, "bad-request"), status,
                DETAILS.getOrDefault(status, "The request cannot be served.")).response();
        var allow = problem.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? response : Response.fromResponse(response).header(HttpHeaders.ALLOW, allow).build();
    }
}
