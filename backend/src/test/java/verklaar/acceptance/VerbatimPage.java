package verklaar.acceptance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The acceptance case on a page: every text, heading and cell to the letter, white space apart. */
public final class VerbatimPage {

    private final AcceptanceCase real;
    private final Document page;
    private final SoftAssertions seen = new SoftAssertions();

    /** @param html a whole page or the article alone */
    public VerbatimPage(AcceptanceCase real, String html) {
        this.real = real;
        this.page = Jsoup.parse(html);
    }

    /** Fails naming every text that is missing or different. */
    public void assertComplete() {
        List<String> opening = real.sections().get("").paragraphs();
        seen.assertThat(words(page.selectFirst("article h1"))).isEqualTo(opening.get(0));
        seen.assertThat(words(page.selectFirst("article .dated"))).isEqualTo(opening.get(1));
        seen.assertThat(page.select("article .sections > section > h2").eachText()).containsExactlyElementsOf(real.sections().keySet().stream().skip(1).toList());
        assertTexts();
        assertRows();
        seen.assertAll();
    }

    private void assertTexts() {
        Set<String> printed = page.select("article p, article li").stream().map(VerbatimPage::words).map(AcceptanceCase::fingerprint)
                .collect(Collectors.toSet());
        List<String> missing = real.fingerprints().entrySet().stream().filter(text -> !printed.contains(text.getValue()))
                .map(text -> text.getKey() + " " + text.getValue()).toList();
        seen.assertThat(real.fingerprints()).hasSize(21);
        seen.assertThat(missing).as("texts that no paragraph or item has to the letter").isEmpty();
    }

    /** One table a scope, in order, and in it the case's cells in the case's order. */
    private void assertRows() {
        List<List<String>> printed = page.select("article table tbody tr").stream()
                .map(row -> row.children().stream().map(VerbatimPage::words).toList()).toList();
        List<List<String>> wanted = real.rows().values().stream()
                .map(cells -> List.of(cells.service(), cells.data(), cells.retention(), cells.purpose())).toList();
        seen.assertThat(wanted).hasSize(20);
        seen.assertThat(printed).containsExactlyElementsOf(wanted);
        seen.assertThat(page.select("article table")).extracting(table -> table.select("tbody tr").size()).containsExactly(10, 5, 5);
        seen.assertThat(page.select("article table caption strong").eachText()).containsExactly(
                "de Smart Trackers applicatie (app.smarttrackers.nl)", "de Smart Trackers websites (smarttrackers.nl, co2management.nl)",
                "onze organisatie");
        seen.assertThat(page.select("article table thead tr")).isNotEmpty()
                .allMatch(heads -> heads.children().eachText().equals(headers()), "has the case's headings");
    }

    private List<String> headers() {
        return real.sections().values().stream().flatMap(part -> part.tableLines().stream()).findFirst().orElseThrow();
    }

    private static String words(@Nullable Element element) {
        return element == null ? "" : AcceptanceCase.normal(element.text());
    }
}
