package verklaar.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.SectionKind;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void makesOneArticleInItsLanguage() {
        Element article = article(LanguageTag.NL);

        assertThat(article.attr("lang")).isEqualTo("nl");
        assertThat(article.attr("dir")).isEqualTo("ltr");
        assertThat(article.select("h1")).hasSize(1);
        assertThat(article.selectFirst("h1").text()).isEqualTo("Privacyverklaring Bakkerij Zonneveld");
        assertThat(article.select(".brief li")).hasSize(5);
        assertThat(article.text()).contains("versie: 25 april 2026").doesNotContain("We use");
    }

    @Test
    void givesTheSameBytesForTheSameDocument() {
        assertThat(renderer.article(DocumentFixture.bakery(), LanguageTag.EN)).isEqualTo(renderer.article(DocumentFixture.bakery(), LanguageTag.EN));
    }

    @Test
    void nestsHeadingsWithoutAGap() {
        assertThat(article(LanguageTag.NL).select("h1,h2,h3,h4,h5").eachText()).containsExactly("Privacyverklaring Bakkerij Zonneveld",
                "In het kort", "Inhoud", "Contactgegevens", "Waarvoor wij gegevens gebruiken", "Met wie wij gegevens delen",
                "Gegevens buiten Europa", "Een kopie", "Cookies", "Uw rechten");
        assertThat(article(LanguageTag.NL).select("h4").text()).as("a heading in a text under an h3").isEqualTo("Een kopie");
    }

    @Test
    void pointsTheContentsAtTheirSections() {
        Element article = article(LanguageTag.NL);

        assertThat(article.select("nav.contents a").eachText()).containsExactly("Contactgegevens", "Waarvoor wij gegevens gebruiken",
                "Met wie wij gegevens delen", "Gegevens buiten Europa", "Cookies", "Uw rechten");
        for (Element link : article.select("nav.contents a")) {
            assertThat(article.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
        }
    }

    @Test
    void givesATableACaptionAndHeaderCells() {
        Element table = article(LanguageTag.NL).selectFirst("#sections\\.sharing\\.rows");

        assertThat(table.selectFirst("caption").text()).isEqualTo("Diensten die wij in de webwinkel gebruiken");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Dienst", "Gegevens", "Waarvoor", "Hoe lang");
        assertThat(table.select("tbody tr > th[scope=row]:first-child .said").eachText()).containsExactly("Ovenkassa", "Broodpost", "Bezorgfiets");
        assertThat(table.select("#sharings\\.broodpost td").eachAttr("data-label")).containsExactly("Gegevens", "Waarvoor", "Hoe lang");
        assertThat(table.select("#sharings\\.broodpost\\.SERVICE .note").eachText())
                .containsExactly("Broodpost Inc., Verenigde Staten · modelcontract", "alleen met uw toestemming");
        assertThat(table.selectFirst("#sharings\\.bezorgfiets\\.RETENTION").text()).isEmpty();
    }

    @Test
    void resolvesACrossReferenceToItsSection() {
        Element link = article(LanguageTag.EN).selectFirst("#sections\\.opening\\.slots\\.intro a");

        assertThat(link.text()).isEqualTo("Whom we share data with");
        assertThat(link.attr("href")).isEqualTo("#sections.sharing");
    }

    @Test
    void labelsTheCellsOfATenantsOwnTable() {
        Element table = article(LanguageTag.NL).selectFirst("#sections\\.free table");

        assertThat(table.select("th[scope=col]").eachText()).containsExactly("Dienst", "Land");
        assertThat(table.select("td").eachAttr("data-label")).containsExactly("Dienst", "Land");
    }

    @Test
    void showsWordsThatAreMissingInTheirOwnLanguage() {
        var document = DocumentFixture.with(PlainText.of(LanguageTag.NL, "Verklaring"), InlineText.of(LanguageTag.NL, "Van ons"), List.of(
                DocumentFixture.section(SectionKind.FREE, PlainText.of(LanguageTag.of("ar"), "خصوصية"), List.of(), List.of())));
        Element article = Jsoup.parse(renderer.article(document, LanguageTag.EN)).selectFirst("article");

        assertThat(article.selectFirst("h1 .untranslated").attr("lang")).isEqualTo("nl");
        assertThat(article.selectFirst("h2 .untranslated").attr("lang")).isEqualTo("ar");
        assertThat(article.selectFirst("h2 .untranslated").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void runsFromRightToLeftInALanguageThatDoes() {
        var document = DocumentFixture.with(new PlainText(Map.of(LanguageTag.of("ar"), "خصوصية")), DocumentFixture.inline("Van ons", "Ours"), List.of());

        assertThat(Jsoup.parse(renderer.article(document, LanguageTag.of("ar"))).selectFirst("article").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void givesEveryElementAnIdOfItsOwn() {
        for (var document : List.of(DocumentFixture.bakery(), DocumentFixture.saying("twice & twice"))) {
            List<String> ids = Jsoup.parse(renderer.article(document, LanguageTag.NL)).select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_.-]+"));
        }
    }

    @Test
    void linksToWhereASectionCanBeRead() {
        assertThat(article(LanguageTag.NL).selectFirst("#sections\\.cookies a").attr("href")).isEqualTo("https://zonneveld.example/cookies");
    }

    private Element article(LanguageTag language) {
        Document page = Jsoup.parse(renderer.article(DocumentFixture.bakery(), language));
        return page.selectFirst("article");
    }
}
