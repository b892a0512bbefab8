package verklaar.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.publishing.PublishedFixture;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;
import verklaar.shared.Json;

/** From publishing to what a reader gets, without a container. */
class HostingTest {

    private static final String BASE = "https://v.example";
    private static final String HOME = BASE + "/s/bakkerij-zonneveld";

    private final PublishedFixture published = new PublishedFixture();
    private final HostedStatementServlet servlet = new HostedStatementServlet();
    private PublishedStatements memory;
    private PublicationWatch watch;

    @BeforeEach
    void serve() {
        StyleSheet styleSheet = new StyleSheet();
        PageRenderer pages = new PageRenderer(new HtmlRenderer(), styleSheet);
        memory = new PublishedStatements(new Composer(published.statements(), pages, styleSheet, URI.create(BASE))::compose, Runnable::run);
        watch = new PublicationWatch(memory, published.statements());
        servlet.serve(memory, pages, styleSheet, BASE);
        published.publish("Eerste verklaring");
        watch.look();
    }

    @Test
    void framesTheCurrentVersion() {
        Document page = page("/s/bakkerij-zonneveld/nl");

        assertThat(page.title()).isEqualTo("Eerste verklaring – Bakkerij Zonneveld");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(HOME + "/nl");
        assertThat(page.select("link[rel=alternate]").eachAttr("href")).containsExactly(HOME + "/nl", HOME + "/en", HOME);
        assertThat(page.select("nav.languages a").eachAttr("href")).containsExactly(HOME + "/nl", HOME + "/en");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.selectFirst("footer").text()).isEqualTo("Versie 1, geldig sinds 25 april 2026. Alle versies");
        assertThat(page.select("main article h1").text()).isEqualTo("Eerste verklaring");
    }

    @Test
    void showsANewVersionAsSoonAsTheClockHasTicked() {
        page("/s/bakkerij-zonneveld/nl");
        published.publish("Tweede verklaring");
        assertThat(page("/s/bakkerij-zonneveld/nl").selectFirst("h1").text()).isEqualTo("Eerste verklaring");
        watch.look();

        assertThat(page("/s/bakkerij-zonneveld/nl").selectFirst("h1").text()).isEqualTo("Tweede verklaring");
    }

    @Test
    void showsANewVersionAtOnceOnTheNodeThatPublishedIt() {
        page("/s/bakkerij-zonneveld/nl");
        published.publish("Tweede verklaring");
        watch.changedHere(published.changes().all().get(1));

        assertThat(page("/s/bakkerij-zonneveld/nl").selectFirst("h1").text()).isEqualTo("Tweede verklaring");
    }

    @Test
    void keepsAnOldVersionWithANoticeAndOutOfSearchEngines() {
        published.publish("Tweede verklaring");
        watch.look();
        Document old = page("/s/bakkerij-zonneveld/versions/1/en");

        assertThat(old.selectFirst("h1").text()).isEqualTo("Eerste verklaring");
        assertThat(old.selectFirst(".notice").text()).startsWith("This is version 1. A newer version has applied since 26 April 2026.");
        assertThat(old.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(HOME + "/en");
        assertThat(old.select("link[rel=alternate]")).isEmpty();
        assertThat(old.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        Document current = page("/s/bakkerij-zonneveld/versions/2/en");
        assertThat(current.select(".notice")).isEmpty();
        assertThat(current.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void changesTheNoticeOfAVersionThatStoppedBeingCurrent() {
        assertThat(page("/s/bakkerij-zonneveld/versions/1/nl").select(".notice")).isEmpty();
        published.publish("Tweede verklaring");
        watch.look();

        assertThat(page("/s/bakkerij-zonneveld/versions/1/nl").select(".notice")).hasSize(1);
    }

    @Test
    void listsAllVersionsInTheReadersLanguage() {
        published.publish("Tweede verklaring");
        watch.look();
        Document list = Jsoup.parse(Exchange.get("/s/bakkerij-zonneveld/versions").with("Accept-Language", "fr").to(servlet).text());

        assertThat(list.selectFirst("h1").text()).isEqualTo("Toutes les versions");
        assertThat(list.select("tbody th").eachText()).containsExactly("Version 2", "Version 1");
        assertThat(list.select("tbody tr").get(1).text()).contains("25 avril 2026", "26 avril 2026");
        assertThat(list.select("tbody tr").get(1).select("a").eachAttr("href")).containsExactly(HOME + "/versions/1/nl", HOME + "/versions/1/en");
    }

    @Test
    void leadsFromTheOldAddressAfterAMove() {
        page("/s/bakkerij-zonneveld/nl");
        published.setSlug("brood");
        watch.look();

        Exchange old = Exchange.get("/s/bakkerij-zonneveld/nl").to(servlet);
        assertThat(old.status).isEqualTo(308);
        assertThat(old.header("Location")).isEqualTo(BASE + "/s/brood/nl");
        assertThat(page("/s/brood/nl").selectFirst("link[rel=canonical]").attr("href")).isEqualTo(BASE + "/s/brood/nl");
    }

    @Test
    void asksSearchEnginesToStayAwayWhenTheTenantDoes() {
        published.setIndexed(false);
        watch.look();

        assertThat(page("/s/bakkerij-zonneveld/nl").selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void servesTextAndTheDocumentWithoutItsPrivatePart() {
        assertThat(Exchange.get("/s/bakkerij-zonneveld/nl.txt").to(servlet).text()).startsWith("Eerste verklaring\n====");
        Exchange data = Exchange.get("/s/bakkerij-zonneveld/nl.json").to(servlet);

        assertThat(data.header("Content-Type")).isEqualTo("application/json");
        var document = Json.tree(data.text().getBytes(StandardCharsets.UTF_8));
        assertThat(document.at("/title/nl").stringValue()).isEqualTo("Eerste verklaring");
        assertThat(document.propertyNames()).contains("sections", "locales").doesNotContain("facts", "gaps");
    }

    private Document page(String path) {
        Exchange answer = Exchange.get(path).with("Accept-Encoding", "gzip").to(servlet);
        assertThat(answer.status).as(path).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}
