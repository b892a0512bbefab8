package verklaar.tenant.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.Acting;
import verklaar.tenant.TenantRefused;

/** Who acts in the request at hand. */
@RequestScoped
public class CurrentActing {

    private @Nullable Acting acting;

    void becomes(Acting who) {
        acting = who;
    }

    /** Who acts, where nobody needs to. */
    public Optional<Acting> somebody() {
        return Optional.ofNullable(acting);
    }

    /** @throws TenantRefused.NotSignedIn when nobody does */
    @Produces
    @Dependent
    public Acting acting() {
        if (acting == null) {
            throw new TenantRefused.NotSignedIn();
        }
        return acting;
    }
}
