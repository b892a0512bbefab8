package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import verklaar.acceptance.SmartTrackersFacts;
import verklaar.assembling.StatementDocument;
import verklaar.shared.Json;
import verklaar.ui.testing.DeployedApplication;

/** The acceptance case G: the demonstration says the facts of a real statement in our own words, in four languages. */
class FactsAcceptanceIT extends DeployedApplication {

    private static final String SLUG = "/s/smart-trackers";
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");
    /** Words that Dutch cannot do without and that no other of our languages has. */
    private static final Pattern DUTCH = Pattern.compile("(?iu)\\b(wij|onze|uw|het|een|niet|voor|naar|worden|wordt|gegevens|deze|jaar|wanneer)\\b");

    @Test
    void holdsEveryFactOfTheRealStatement() {
        Program program = new Program(address(), Tokens.of(address(), "anna", "Smart Trackers"));
        JsonNode items = program.get(program.tenant() + "/statements").json().get("items");
        String statement = program.tenant() + "/statements/" + items.get(0).get("id").asString();

        assertThat(program.get(statement + "/slug").json().get("slug").asString()).isEqualTo("smart-trackers");
        JsonNode document = program.get(statement + "/versions/1").json().get("document");

        SmartTrackersFacts.assertIn(Json.read(document.toString().getBytes(StandardCharsets.UTF_8), StatementDocument.class).facts());
    }

    @Test
    void showsTwentySharingsInThreeTablesInEveryLanguage() {
        for (String language : LANGUAGES) {
            Document page = page(language);
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
            List<Element> tables = page.select("table").stream().filter(table -> !table.select("[id^=sharings]").isEmpty()).toList();
            assertThat(tables).as(language).extracting(table -> table.select("tbody tr").size()).containsExactly(10, 5, 5);
            assertThat(tables).as(language).allSatisfy(table -> {
                assertThat(table.selectFirst("caption").text()).isNotBlank();
                assertThat(table.select("thead th[scope=col]")).hasSizeGreaterThanOrEqualTo(4);
                assertThat(table.select("tbody th[scope=row]")).hasSameSizeAs(table.select("tbody tr"));
            });
            assertThat(page.select("article .sections > section > h2")).as(language).hasSizeGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void leavesNoDutchWordBehindInOtherLanguages() {
        Set<String> dutch = sentences(page("nl")).filter(sentence -> DUTCH.matcher(sentence).find()).collect(Collectors.toSet());
        assertThat(dutch).hasSizeGreaterThan(30);
        for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
            Document page = page(language);
            page.select("[hreflang]").remove();
            assertThat(sentences(page)).as(language).doesNotContainAnyElementsOf(dutch).noneMatch(sentence -> DUTCH.matcher(sentence).find());
            assertThat(page.select("article .untranslated").eachText()).as(language).isEmpty();
        }
    }

    @Test
    void isKeptOutOfSearchEngines() {
        for (String language : LANGUAGES) {
            assertThat(page(language).select("meta[name=robots]").eachAttr("content")).as(language).contains("noindex");
        }
    }

    private static Document page(String language) {
        var answer = get(SLUG + "/" + language);
        assertThat(answer.statusCode()).as(SLUG + "/" + language).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        return Jsoup.parse(answer.body());
    }

    private static Stream<String> sentences(Document page) {
        return page.select("h1, h2, h3, p, li, caption, th, td").stream().map(Element::text)
            .flatMap(text -> Arrays.stream(text.replaceAll("\\S+[/@]\\S+", "").split("(?<=[.!?:]) ")));
    }
}
