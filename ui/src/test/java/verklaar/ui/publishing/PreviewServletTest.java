package verklaar.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeContext;
import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.fakeservlet.FakeResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.assembling.Assembling;
import verklaar.catalogue.CatalogueFixture;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Actors;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.Curators;
import verklaar.tenant.PersonId;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Person;
import verklaar.ui.shell.SignedIn;
import verklaar.ui.testing.Screen;

class PreviewServletTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private PersonId visitor = screen.anna;
    private TenantId tenant;
    private StatementId statement;

    @BeforeEach
    void hasAStatementWithATitle() {
        tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        Acting acting = Actors.acting(tenant, Role.OWNER, screen.anna);
        statement = screen.drafting.begin(acting, Beginning.of("Voor de winkel", LanguageTag.NL));
        Draft draft = screen.drafting.draft(acting, statement).value();
        screen.drafting.save(acting, statement, draft.withHead(draft.head().withTitle(PlainText.of(LanguageTag.NL, "Hoe wij bakken"))), 1);
    }

    @Test
    void isThePageReadersWillGet() throws IOException {
        FakeResponse response = get("/" + tenant + "/" + statement + "/nl");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getBufferAsString()).contains("<html lang=\"nl\"", "Hoe wij bakken").doesNotContain("<script");
    }

    @Test
    void isKeptByNobodyAndFramedByTheBuilderAlone() throws IOException {
        FakeResponse response = get("/" + tenant + "/" + statement + "/nl");

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'", "default-src 'none'");
    }

    @Test
    void isNotThereForSomebodyElse() throws IOException {
        visitor = new PersonId("https://issuer.example/realm", "bob");

        assertThat(get("/" + tenant + "/" + statement + "/nl").getStatus()).isEqualTo(404);
    }

    @Test
    void isNotThereWhereNothingIs() throws IOException {
        assertThat(get("/" + tenant + "/" + statement + "/de").getStatus()).isEqualTo(404);
        assertThat(get("/" + tenant + "/" + statement).getStatus()).isEqualTo(404);
        assertThat(get("/" + tenant + "/no-id/nl").getStatus()).isEqualTo(404);
        assertThat(get(null).getStatus()).isEqualTo(404);
        assertThat(get("/" + UUID.randomUUID() + "/" + statement + "/nl").getBufferAsString()).doesNotContain("Hoe wij bakken");
    }

    private FakeResponse get(String path) throws IOException {
        SignedIn signedIn = new SignedIn(null) {
            @Override
            public Person person() {
                return new Person(visitor, "Anna", false);
            }
        };
        PreviewServlet servlet = new PreviewServlet(new Entrance(signedIn, screen.tenants.memberships(), new Curators(AuditFixture.inMemory())),
                new Assembling(CatalogueFixture.bundled(), screen.drafting), new PageRenderer(new HtmlRenderer(), new StyleSheet()));
        FakeRequest request = new FakeRequest(FakeHttpSession.Companion.create(new FakeContext())) {
            @Override
            public String getPathInfo() {
                return path;
            }

            @Override
            public Locale getLocale() {
                return Locale.forLanguageTag("nl");
            }
        };
        FakeResponse response = new FakeResponse();
        servlet.doGet(request, response);
        return response;
    }
}
