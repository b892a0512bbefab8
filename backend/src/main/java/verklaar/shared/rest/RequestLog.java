package verklaar.shared.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One line a request: what was asked, what came of it, how long it took. No query, no header, no body: they may name people. */
@Provider
@PreMatching
@Priority(0)
public class RequestLog implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(RequestLog.class.getName());
    private static final String BEGAN = RequestLog.class.getName();

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        long began = request.getProperty(BEGAN) instanceof Long nanos ? nanos : System.nanoTime();
        LOG.log(Level.INFO, () -> request.getMethod() + " " + Api.PATH + "/" + request.getUriInfo().getPath(false).replaceAll("^/+", "") + " "
                + response.getStatus() + " in " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) + " ms");
    }
}
