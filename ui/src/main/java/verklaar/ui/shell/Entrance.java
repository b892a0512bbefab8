package verklaar.ui.shell;

import com.vaadin.flow.router.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import verklaar.tenant.Acting;
import verklaar.tenant.Curators;
import verklaar.tenant.Memberships;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantSummary;

/** Lets the person of this session into a tenant, asked anew each time. */
@ApplicationScoped
public class Entrance {

    private final SignedIn signedIn;
    private final Memberships memberships;
    private final Curators curators;

    @Inject
    public Entrance(SignedIn signedIn, Memberships memberships, Curators curators) {
        this.signedIn = signedIn;
        this.memberships = memberships;
        this.curators = curators;
    }

    /** For CDI's proxy alone. */
    @SuppressWarnings("NullAway")
    protected Entrance() {
        this(null, null, null);
    }

    public Person person() {
        return signedIn.person();
    }

    /** Tells colleagues what the person is called. */
    void introduce() {
        Person person = person();
        memberships.introduce(person.id(), person.name());
    }

    /** The tenants the person belongs to, by name. */
    public List<TenantSummary> tenants() {
        return memberships.of(person().id());
    }

    /** @throws verklaar.tenant.TenantRefused.Unknown when the person has nothing to do with that tenant */
    public Acting enter(TenantId tenant) {
        return memberships.acting(person().id(), tenant);
    }

    /** @throws verklaar.tenant.TenantRefused.NotACurator when the person keeps no catalogue */
    public Acting curate() {
        Person person = person();
        return curators.acting(person.id(), person.curator());
    }

    /**
     * An id as it stands in an address.
     *
     * @throws NotFoundException when it is none
     */
    public static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("Not an id");
        }
        throw new NotFoundException("Not an id in its usual form");
    }
}
