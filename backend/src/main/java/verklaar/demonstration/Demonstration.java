package verklaar.demonstration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueStart;
import verklaar.catalogue.ServiceFacts;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.Publishing;
import verklaar.publishing.Slug;
import verklaar.shared.Configuration;
import verklaar.shared.Json;
import verklaar.shared.Started;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.Drafting;
import verklaar.statement.Head;
import verklaar.statement.Organisation;
import verklaar.statement.Organisations;
import verklaar.tenant.Acting;
import verklaar.tenant.Memberships;
import verklaar.tenant.PersonId;
import verklaar.tenant.Tenant;
import verklaar.tenant.Tenants;

/** Loads the demonstration once: the facts of a real statement in our own words, published, and a tenant with nothing in it. */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final String FOLDER = "/verklaar/demonstration/";

    private final Configuration configuration;
    private final Memberships memberships;
    private final Tenants tenants;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final Drafting drafting;
    private final Publishing publishing;

    @Inject
    Demonstration(Configuration configuration, Memberships memberships, Tenants tenants, Organisations organisations, Catalogue catalogue,
            Drafting drafting, Publishing publishing) {
        this.configuration = configuration;
        this.memberships = memberships;
        this.tenants = tenants;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.publishing = publishing;
    }

    /** For CDI's proxy alone. */
    @SuppressWarnings("NullAway")
    protected Demonstration() {
        this(null, null, null, null, null, null, null);
    }

    /** Loads all of it in one transaction, unless it is there or this is no demonstration. */
    @Transactional
    void load(@Observes @Priority(CatalogueStart.PRIORITY + 100) Started started) {
        var anna = person('a');
        if (!configuration.demo() || !memberships.of(anna).isEmpty()) {
            return;
        }
        var acting = tenants.found(anna, "Anna de Boer", "Smart Trackers", Tenant.Kind.COMPANY, LanguageTag.NL);
        tenants.found(person('b'), "Bram Visser", "Visser Advies", Tenant.Kind.COMPANY, LanguageTag.NL);
        catalogue.keepOwn(acting, read("scheffer-administraties.json", ServiceFacts.class), List.of());
        publish(acting, organisations.add(acting, read("organisation.json", Organisation.class)));
        LOG.info("The demonstration is loaded: two tenants, one published statement.");
    }

    private void publish(Acting acting, UUID organisation) {
        var id = drafting.begin(acting, new Beginning("Smart Trackers", LanguageTag.NL, List.of(), null, organisation));
        var draft = read("draft.json", Draft.class);
        var ours = draft.withHead(draft.head().withOrganisations(List.of(new Head.Party(organisation, Head.Standing.SOLE))));
        var version = drafting.save(acting, id, ours, drafting.draft(acting, id).lockVersion());
        publishing.setSlug(acting, id, new Slug("smart-trackers"));
        publishing.setIndexed(acting, id, false);
        publishing.publish(acting, id, version);
    }

    private PersonId person(char last) {
        return new PersonId(configuration.issuer().toString(), "5e1a0000-0000-4000-8000-00000000000" + last);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = Demonstration.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The demonstration lacks " + file);
            }
            return Json.read(in.readAllBytes(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
