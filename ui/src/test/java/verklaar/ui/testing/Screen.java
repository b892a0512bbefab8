package verklaar.ui.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Curating;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.Suggestions;
import verklaar.proposing.Proposing;
import verklaar.proposing.ProposingFixture;
import verklaar.statement.FollowersFixture;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.Curators;
import verklaar.checking.Review;
import verklaar.checking.Reviewing;
import verklaar.checking.ReviewingFixture;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.PersonId;
import verklaar.ui.catalogue.ConflictsView;
import verklaar.ui.catalogue.EntriesView;
import verklaar.ui.catalogue.EntryView;
import verklaar.ui.catalogue.OwnCatalogueView;
import verklaar.ui.catalogue.QueueView;
import verklaar.ui.publishing.PublishingDesk;
import verklaar.ui.publishing.PublicAddresses;
import verklaar.ui.shared.Translations;
import verklaar.ui.shared.Words;
import verklaar.ui.shell.CalmErrors;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.NotHerePage;
import verklaar.ui.shell.Person;
import verklaar.ui.shell.RefusedPage;
import verklaar.ui.shell.SignedIn;
import verklaar.ui.shell.UnexpectedPage;
import verklaar.ui.statement.StatementView;
import verklaar.ui.tenant.CompanyView;
import verklaar.ui.tenant.MembersView;
import verklaar.ui.tenant.StatementsView;
import verklaar.ui.tenant.TenantsView;
import verklaar.ui.tenant.TokensView;

/** The builder without a browser or a server: Anna is signed in and sees it in Dutch; what she does is kept in memory. */
public class Screen implements BeforeEachCallback, AfterEachCallback {

    /** One for all tests: tenants see only their own services in it, and no test changes it. */
    private static final LivingCatalogue BUNDLED = new LivingCatalogue();

    public static final Instant NOW = Instant.parse("2026-11-22T09:42:00Z");

    public final LivingCatalogue catalogue;
    public final PersonId anna = new PersonId("https://issuer.example/realm", "anna");
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final InMemoryTenants tenants = new InMemoryTenants();
    public final InMemoryDrafting drafting = new InMemoryDrafting(clock);
    public final InMemoryOrganisations organisations = new InMemoryOrganisations();
    public final InMemoryTokens tokens = new InMemoryTokens(clock);
    public final InMemoryPublishing publishing = new InMemoryPublishing(drafting, clock);
    public final Curating curating;
    public final Suggestions suggestions;
    public final ProposingFixture proposals;
    public final Reviewing reviewing = ReviewingFixture.beside(drafting, clock);
    private final Parts parts = new Parts();
    private boolean curator;

    public Screen() {
        this(BUNDLED);
    }

    /** @param catalogue which the test may change */
    public Screen(LivingCatalogue catalogue) {
        this.catalogue = catalogue;
        proposals = ProposingFixture.inMemory(drafting, catalogue.catalogue(), clock);
        curating = catalogue.curating();
        suggestions = CatalogueFixture.suggestions(curating);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty("vaadin.i18n.provider", Translations.class.getName());
        SignedIn signedIn = new SignedIn(null) {
            @Override
            public Person person() {
                return new Person(anna, "Anna", curator);
            }
        };
        parts.put(signedIn, new Entrance(signedIn, tenants.memberships(), new Curators(AuditFixture.inMemory())), tenants.memberships(), tenants.tenants(), drafting, organisations, tokens, publishing);
        parts.put(Proposing.class, proposals.proposing());
        parts.put(new PublishingDesk(publishing, tenants.memberships(), new PublicAddresses(URI.create("https://verklaar.example"))));
        parts.put(Clock.class, clock);
        parts.put(Reviewing.class, reviewing);
        parts.put(curating, suggestions, catalogue.catalogue(), FollowersFixture.always(3));
        Routes routes = new Routes(Set.of(TenantsView.class, CompanyView.class, StatementsView.class, MembersView.class, TokensView.class, StatementView.class,
                OwnCatalogueView.class, EntriesView.class, EntryView.class, ConflictsView.class, QueueView.class),
                Set.of(NotHerePage.class, RefusedPage.class, UnexpectedPage.class), true);
        MockVaadin.setup(MockedUI::new, new Servlet(routes));
        in(Words.DUTCH);
        VaadinSession.getCurrent().setErrorHandler(new CalmErrors());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty("vaadin.i18n.provider");
    }

    /** Makes Anna somebody who keeps the shared catalogue. */
    public void curate() {
        curator = true;
    }

    /** Lets every error of a statement be. */
    public void waiveAll(Acting acting, StatementId statement) {
        reviewing.review(acting, statement).review().blocking().stream().map(Review.Item::id).distinct()
                .forEach(finding -> reviewing.waive(acting, statement, finding, "Dat klopt hier.", null));
    }

    /** Something the views need that is not there by itself. */
    public void with(Object part) {
        parts.put(part);
    }

    /** Shows the builder in another language. */
    public void in(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    /** Goes to an address below {@code /app/}. */
    public void open(String address) {
        UI.getCurrent().navigate(address);
    }

    /** Where one is, below {@code /app/}. */
    public String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    /** All that can be read, line by line. */
    public String text() {
        List<HasElement> shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return String.join("\n", texts(shown.get(shown.size() - 1).getElement()));
    }

    /** All that can be read of one component. */
    public static String text(Component component) {
        return String.join("\n", texts(component.getElement()));
    }

    private static List<String> texts(Element element) {
        if (element.isTextNode()) {
            return List.of(element.getText());
        }
        if (!element.isVisible()) {
            return List.of();
        }
        return element.getChildren().flatMap(child -> texts(child).stream()).toList();
    }

    private final class Servlet extends MockVaadinServlet {

        Servlet(Routes routes) {
            super(routes, MockedUI::new);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
            MockService service = new MockService(this, configuration, getUiFactory()) {
                @Override
                public Instantiator getInstantiator() {
                    return new PartsInstantiator(super.getInstantiator(), parts);
                }
            };
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }
}
