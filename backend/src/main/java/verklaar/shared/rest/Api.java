package verklaar.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The management API; its contract is {@code openapi.json} beside it. */
@ApplicationPath(Api.PATH)
public class Api extends Application {

    /** Where the API begins, from the root of the site. */
    public static final String PATH = "/api/v1";

    /** Leaves addresses relative, as we wrote them: a request's Host header has no say in our answers. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
