package verklaar.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.PublicCatalogue;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;

/** The pages of the catalogue that the product brings along. */
class CatalogueServletTest {

    private static final PublicCatalogue CATALOGUE = CatalogueFixture.bundledForAnyone();

    private final CatalogueServlet servlet = new CatalogueServlet();

    @BeforeEach
    void serve() {
        var styleSheet = new StyleSheet();
        var renderer = new PageRenderer(new HtmlRenderer(), styleSheet);
        servlet.serve(new CataloguePages(CATALOGUE, renderer, styleSheet, "https://v.example"), renderer, styleSheet);
    }

    private Exchange service(String key, String language) {
        return Exchange.get("/catalogue/" + key).with("Accept-Language", language).to(servlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl       | nl | Wie erachter zit | Waarvoor      | Hoelang bewaard | Bronnen
        en       | en | Who is behind it | Purpose       | How long kept   | Sources
        de-AT,en | de | Wer dahintersteht | Zweck        | Wie lange gespeichert | Quellen
        fr       | fr | Qui est derrière | Finalité      | Durée de conservation | Sources
        pl       | en | Who is behind it | Purpose       | How long kept   | Sources""")
    void tellsWhoIsBehindAServiceAndWhatIsSharedInTheReadersLanguage(String asked, String answered, String behind, String why, String howLong,
            String sources) {
        var page = service("moneybird", asked);
        assertThat(page.status).isEqualTo(200);
        assertThat(page.header("Content-Language")).isEqualTo(answered);
        assertThat(page.text()).contains("<html lang=\"" + answered, "<h1>Moneybird</h1>", "MoneyBird B.V.", behind, sources,
                "https://moneybird.nl/privacy-changes-v2-v3");
    }

    @Test
    void namesASourceOnceInTheReadersLanguageWithAllItVouchesFor() {
        assertThat(service("moneybird", "nl").text()).contains("een kopie van de privacyverklaring van de aanbieder", "Nederlandse belastingwet (AWR art. 52)")
                .doesNotContain("general knowledge", "lang=\"en\">").containsOnlyOnce("een kopie van de privacyverklaring");
        assertThat(service("moneybird", "de").text()).contains("Allgemeinwissen");
    }

    @Test
    void saysUnderAHeadingOnlyWhatTheHeadingDoesNot() {
        assertThat(service("moneybird", "nl").text()).contains("<dt>Land</dt>").doesNotContain("Land: Nederland");
        assertThat(service("google-analytics", "nl").text()).contains("<dt>Bescherming").doesNotContain("Bescherming: ");
    }

    @Test
    void saysWhatIsSharedWhyHowLongAndWhereInTheWordsOfAStatement() {
        assertThat(service("moneybird", "nl").text()).contains("Facturen maken, betalingen volgen en onze administratie bijhouden", "7 jaar",
                "Nederland", "Welke gegevens", "22 november 2026", "Redelijk zeker", "Is de verwerkersovereenkomst met Moneybird gesloten?");
        assertThat(service("google-analytics", "de").text()).contains("Vereinigte Staaten", "_ga", "Einwilligung");
    }

    @Test
    void rendersEveryServiceWithoutAnIdTwiceOrAWordInAnotherLanguage() {
        var languages = new String[] {"nl", "en", "de", "fr"};
        var services = CatalogueFixture.bundledKeys();
        for (var i = 0; i < services.size(); i++) {
            var service = services.get(i);
            var page = service(service, languages[i % languages.length]);
            assertThat(page.status).as(service).isEqualTo(200);
            var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page.text()).results().map(found -> found.group(1)).toList();
            assertThat(ids).as(service).doesNotHaveDuplicates();
            assertThat(page.text()).as(service).doesNotContain("class=\"untranslated\"", "<script", "style=\"");
        }
    }

    @Test
    void findsServicesByWordsWithTypingErrors() {
        assertThat(Exchange.get("/catalogue").asking("q", "moneybrid").with("Accept-Language", "nl").to(servlet).text())
                .contains("value=\"moneybrid\"", "<a href=\"/catalogue/moneybird\">Moneybird</a>", "1 dienst");
        assertThat(Exchange.get("/catalogue").asking("q", "xylophone quartz").with("Accept-Language", "nl").to(servlet).text())
                .contains("Niets gevonden");
    }

    @Test
    void showsEveryServiceOncePageByPage() {
        var seen = services(Exchange.get("/catalogue").to(servlet));
        for (var next = next(Exchange.get("/catalogue").to(servlet)); next != null;) {
            var page = Exchange.get("/catalogue").asking("after", next).to(servlet);
            var more = services(page);
            assertThat(seen).doesNotContainAnyElementsOf(more);
            seen.addAll(more);
            next = next(page);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(CatalogueFixture.listedKeys());
    }

    @Test
    void showsOneKindOfServiceAlone() {
        var page = Exchange.get("/catalogue").asking("category", "accounting").to(servlet);
        assertThat(services(page)).contains("moneybird").doesNotContain("zendesk");
        assertThat(page.text()).contains("<a href=\"/catalogue?category=accounting\" aria-current=\"true\">");
    }

    @Test
    void keepsTheLanguageThatAnAddressNames() {
        var page = Exchange.get("/catalogue").asking("language", "fr").with("Accept-Language", "nl").to(servlet);
        assertThat(page.header("Content-Language")).isEqualTo("fr");
        assertThat(page.text()).containsPattern("/catalogue/[a-z0-9-]+\\?language=fr").contains("name=\"language\" value=\"fr\"",
                "<link rel=\"canonical\" href=\"https://v.example/catalogue?language=fr\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing-like-it", "Moneybird", "moneybird/", "../moneybird", "-", "<script>"})
    void knowsNoOtherAddresses(String key) {
        var page = service(key, "nl");
        assertThat(page.status).isEqualTo(404);
        assertThat(page.text()).contains("Deze dienst staat niet in de catalogus");
    }

    @Test
    void knowsNoPlaceAndNoKindThatItDidNotGive() {
        assertThat(Exchange.get("/catalogue").asking("after", "%%%").to(servlet).status).isEqualTo(404);
        assertThat(Exchange.get("/catalogue").asking("category", "<b>").to(servlet).status).isEqualTo(404);
        assertThat(Exchange.get("/catalogue").asking("q", "x".repeat(201)).to(servlet).status).isEqualTo(404);
    }

    @Test
    void escapesWhatSomebodyTyped() {
        assertThat(Exchange.get("/catalogue").asking("q", "\"><script>alert(1)</script>").to(servlet).text()).doesNotContain("<script")
                .contains("value=\"&#34;>&lt;script>");
    }

    @Test
    void sendsNothingThatTheReaderHas() {
        var first = service("moneybird", "nl");
        var again = Exchange.get("/catalogue/moneybird").with("Accept-Language", "nl").with("If-None-Match", first.header("ETag")).to(servlet);
        assertThat(again.status).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(first.header("Cache-Control")).startsWith("public, max-age=60");
        assertThat(first.header("Vary")).isEqualTo("Accept-Language, Accept-Encoding");
        assertThat(first.answered).doesNotContainKey("Set-Cookie");
    }

    @Test
    void letsNoPageDoMoreThanShowAndSearch() {
        assertThat(service("moneybird", "nl").header("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'")
                .doesNotContain("script", "unsafe");
    }

    @Test
    void takesNothing() {
        var answer = Exchange.of("POST", "/catalogue").to(servlet);
        assertThat(answer.status).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    private static Set<String> services(Exchange page) {
        return Pattern.compile("<h3><a href=\"/catalogue/([a-z0-9-]+)").matcher(page.text()).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String next(Exchange page) {
        var link = Pattern.compile("<a href=\"/catalogue\\?after=([^\"&]+)\" rel=\"next\"").matcher(page.text());
        return link.find() ? link.group(1) : null;
    }
}
