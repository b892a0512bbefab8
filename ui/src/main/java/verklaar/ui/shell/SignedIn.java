package verklaar.ui.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import verklaar.tenant.PersonId;

/** Tells who is signed in, from the identity token of the session. */
@ApplicationScoped
public class SignedIn {

    /** Where the identity provider names the roles of a person. */
    private static final String GROUPS = "groups";
    private static final String CURATOR = "curator";

    private final Instance<OpenIdContext> context;

    @Inject
    public SignedIn(Instance<OpenIdContext> context) {
        this.context = context;
    }

    /** For CDI's proxy alone. */
    @SuppressWarnings("NullAway")
    protected SignedIn() {
        this(null);
    }

    /** The person of this session; everything below {@code /app} is reached by signed-in people alone. */
    public Person person() {
        OpenIdContext openId = context.get();
        IdentityToken token = openId.getIdentityToken();
        String issuer = token.getJwtClaims().getIssuer().orElseThrow();
        String name = openId.getClaims().getName().orElse(openId.getSubject());
        return new Person(new PersonId(issuer, openId.getSubject()), name, token.getJwtClaims().getArrayStringClaim(GROUPS).contains(CURATOR));
    }
}
