package verklaar.ui.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import verklaar.shared.Configuration;

/**
 * People sign in with OpenID Connect; who they are is the issuer and their {@code sub}, which is the name of the principal.
 * Addresses come from the configuration, never from what a request says its host is.
 */
@Named("signIn")
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${signIn.issuer}",
    clientId = "${signIn.clientId}",
    clientSecret = "${signIn.clientSecret}",
    redirectURI = "${signIn.callback}",
    // true ends in a NullPointerException beside a Vaadin servlet; CallbackServlet sends people on instead
    redirectToOriginalResource = false,
    scope = {"openid", "profile", "email"},
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "groups"),
    logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${signIn.home}"),
    jwksConnectTimeout = 5000,
    jwksReadTimeout = 5000)
public class SignIn {

    private final Configuration configuration;

    @Inject
    SignIn(Configuration configuration) {
        this.configuration = configuration;
    }

    /** For CDI's proxy alone. */
    protected SignIn() {
        this(null);
    }

    /** The issuer's address, from which all its others are discovered. */
    public String getIssuer() {
        return configuration.issuer().toString();
    }

    /** What the issuer knows us as. */
    public String getClientId() {
        return configuration.clientId();
    }

    /** What proves it. */
    public String getClientSecret() {
        return configuration.clientSecret();
    }

    /** Where the issuer sends people back to. */
    public String getCallback() {
        return configuration.publicUrl() + CallbackServlet.PATH;
    }

    /** Where the issuer ends a session that we know nothing of; it asks people first, and sends them on to {@link #getHome}. */
    String signOut() {
        return getIssuer() + "/protocol/openid-connect/logout?client_id=" + encoded(getClientId()) + "&post_logout_redirect_uri=" + encoded(getHome());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Where people are after signing out. */
    public String getHome() {
        return configuration.publicUrl() + "/";
    }
}
