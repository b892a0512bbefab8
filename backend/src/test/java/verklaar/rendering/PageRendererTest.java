package verklaar.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import verklaar.privacy.LanguageTag;

class PageRendererTest {

    private static final String ARTICLE = new HtmlRenderer().article(DocumentFixture.bakery(), LanguageTag.NL);

    private final StyleSheet styleSheet = new StyleSheet();
    private final PageRenderer pages = new PageRenderer(new HtmlRenderer(), styleSheet);

    @Test
    void framesAnArticle() {
        Document page = Jsoup.parse(pages.statement(new StatementPage(frame(true), ARTICLE, edition(null))));

        assertThat(page.documentType()).isNotNull();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title()).isEqualTo("Privacyverklaring Bakkerij Zonneveld");
        assertThat(page.selectFirst("meta[name=description]").attr("content")).isEqualTo("Kort \"gezegd\" <b>");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo("https://v.example/s/zonneveld/nl");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("nl", "en", "x-default");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("main > article")).hasSize(1);
        assertThat(page.selectFirst("footer").text()).isEqualTo("Versie 3, geldig sinds 25 april 2026. Alle versies");
    }

    @Test
    void offersEveryLanguageUnderItsOwnName() {
        Element nav = Jsoup.parse(pages.statement(new StatementPage(frame(true), ARTICLE, edition(null)))).selectFirst("nav.languages");

        assertThat(nav.select("a").eachText()).containsExactly("Nederlands", "English");
        assertThat(nav.select("a[aria-current=page]").eachText()).containsExactly("Nederlands");
        assertThat(nav.select("a").eachAttr("lang")).containsExactly("nl", "en");
    }

    @Test
    void keepsSearchEnginesAwayWhenAsked() {
        Document page = Jsoup.parse(pages.statement(new StatementPage(frame(false), ARTICLE, edition(null))));

        assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void saysThatAVersionIsNotTheCurrentOne() {
        Document page = Jsoup.parse(pages.statement(new StatementPage(frame(false), ARTICLE, edition(LocalDate.of(2026, 9, 1)))));

        assertThat(page.selectFirst(".notice").text())
                .isEqualTo("Dit is versie 3. Sinds 1 september 2026 geldt een nieuwere versie. Lees de huidige versie");
    }

    @Test
    void asksForNothingFromElsewhereAndRunsNothing() {
        for (String html : List.of(pages.statement(new StatementPage(frame(true), ARTICLE, edition(null))),
                pages.message(MessagePage.of(MessagePage.Kind.UNKNOWN, LanguageTag.FR, styleSheet.address())),
                pages.versions(new VersionsPage(frame(true), "Verklaring", "https://v.example/s/zonneveld", List.of())))) {
            Document page = Jsoup.parse(html);

            assertThat(page.select("script, style, iframe, img, object, embed, form, [style], [src], [srcset]")).isEmpty();
            assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly(styleSheet.address());
            assertThat(page.getAllElements()).allSatisfy(element -> element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        }
        assertThat(new String(styleSheet.css(), StandardCharsets.UTF_8)).doesNotContain("@import").doesNotContain("://").doesNotContain("url(");
    }

    @Test
    void listsVersionsWithTheirDates() {
        var line = new VersionsPage.Line(2, LocalDate.of(2026, 4, 25), LocalDate.of(2026, 4, 24), null,
                List.of(new VersionsPage.Reading(LanguageTag.NL, "https://v.example/s/zonneveld/versions/2/nl")));
        Document page = Jsoup.parse(pages.versions(new VersionsPage(frame(true), "Verklaring <X>", "https://v.example/s/zonneveld", List.of(line))));

        assertThat(page.select("tbody tr").text()).isEqualTo("Versie 2 25 april 2026 24 april 2026 nu geldig Nederlands");
        assertThat(page.selectFirst(".who").text()).isEqualTo("Verklaring <X>");
    }

    @Test
    void saysInTheReadersLanguageThatThereIsNothing() {
        for (LanguageTag language : FixedWords.LANGUAGES) {
            Document page = Jsoup.parse(pages.message(MessagePage.of(MessagePage.Kind.UNKNOWN, language, styleSheet.address())));
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.value());
            assertThat(page.selectFirst("h1").text()).isEqualTo(FixedWords.in(language).of("message.unknown.title"));
        }
    }

    @Test
    void previewsTheVeryArticleThatIsPublished() {
        assertThat(pages.preview(DocumentFixture.bakery(), LanguageTag.NL)).contains(ARTICLE);
    }

    private static StatementPage.Edition edition(LocalDate replaced) {
        return new StatementPage.Edition(3, LocalDate.of(2026, 4, 25), "https://v.example/s/zonneveld/versions", replaced, "https://v.example/s/zonneveld/nl");
    }

    private Frame frame(boolean indexed) {
        return new Frame(LanguageTag.NL, "Privacyverklaring Bakkerij Zonneveld", "Kort \"gezegd\" <b>", indexed, "https://v.example/s/zonneveld/nl",
                List.of(new Frame.Alternate(LanguageTag.NL, "https://v.example/s/zonneveld/nl", "https://v.example/s/zonneveld", true),
                        new Frame.Alternate(LanguageTag.EN, "https://v.example/s/zonneveld/en", "https://v.example/s/zonneveld", false)),
                styleSheet.address());
    }
}
