package verklaar.tenant.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verklaar.shared.rest.PathId;
import verklaar.shared.rest.Public;
import verklaar.tenant.Acting;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRefused;
import verklaar.tenant.Tokens;

/**
 * Lets a request act for the token it shows (RFC 6750), and only in that token's tenant: another tenant in the address is unknown. Whatever is not
 * {@link Public} needs one.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerFilter implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([^ ]+)");

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActing current;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var open = open();
        if (open != null && !(open.tokenWelcome() && request.getHeaderString(HttpHeaders.AUTHORIZATION) != null)) {
            return;
        }
        var acting = tokens.acting(token(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
        var tenant = request.getUriInfo().getPathParameters().getFirst("tenant");
        if (tenant != null) {
            requireSame(acting, tenant);
        }
        current.becomes(acting);
    }

    /** What opens the resource to everybody, if something does. */
    private @Nullable Public open() {
        var method = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(Public.class);
        return method != null || resource.getResourceClass() == null ? method : resource.getResourceClass().getAnnotation(Public.class);
    }

    private static String token(@Nullable String header) {
        var bearer = BEARER.matcher(header == null ? "" : header.strip());
        if (!bearer.matches()) {
            throw new TenantRefused.NotSignedIn();
        }
        return bearer.group(1);
    }

    private static void requireSame(Acting acting, String tenant) {
        var wanted = new TenantId(PathId.of(tenant, TenantRefused.Unknown::new));
        if (!wanted.equals(acting.tenant())) {
            throw new TenantRefused.Unknown(wanted);
        }
    }
}
