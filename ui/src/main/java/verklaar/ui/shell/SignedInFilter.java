package verklaar.ui.shell;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only signed-in people past {@code /app}. Whoever opens a page is sent to sign in; a request that a page makes by itself
 * (its session may have ended) is answered 401, on which Vaadin loads the page anew. A container's security constraint would
 * redirect those too, to a place where a script cannot follow.
 */
@WebFilter(urlPatterns = "/app/*", asyncSupported = true)
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Both know what to do with somebody who is not signed in. */
    private static final Set<String> OPEN = Set.of(CallbackServlet.PATH, SignOutServlet.PATH);

    private final transient SecurityContext security;

    @Inject
    SignedInFilter(SecurityContext security) {
        this.security = security;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (request.getUserPrincipal() != null || OPEN.contains(request.getServletPath())) {
            chain.doFilter(request, response);
        } else if (opensAPage(request)) {
            WantedAddress.remember(request);
            security.authenticate(request, response, AuthenticationParameters.withParams().newAuthentication(true));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean opensAPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
            && request.getParameter("v-r") == null
            && Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }
}
