package verklaar.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import verklaar.shared.Refused;

/** Says in a problem document what a capability refuses. */
@Provider
public class RefusedProblems implements ExceptionMapper<Refused> {

    @Override
    public Response toResponse(Refused refused) {
        var response = Problem.of(refused).response();
        return refused.retryAfter().isEmpty() ? response
                : Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, refused.retryAfter().getAsLong()).build();
    }
}
