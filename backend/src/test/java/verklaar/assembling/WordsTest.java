package verklaar.assembling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Clause;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Length.Bound;
import verklaar.privacy.Length.Unit;
import verklaar.privacy.Retention;
import verklaar.privacy.Retention.Afterwards;
import verklaar.statement.Wording;

class WordsTest {

    private static final WordingEdition EDITION = DraftFixture.CATALOGUE.edition(1);
    private static final Map<LanguageTag, Pattern> FORMAL = Map.of(
            LanguageTag.NL, Pattern.compile("\\b([Uu]|[Uu]w|[Uu]zelf)\\b"),
            LanguageTag.DE, Pattern.compile("\\b(Ihnen|Ihrer|Ihrem|Ihren|Ihre|Ihr)\\b|\\b(?:haben|können|dürfen|möchten|sind|geben) Sie\\b"),
            LanguageTag.FR, Pattern.compile("\\b([Vv]ous|[Vv]otre|[Vv]os)\\b"));

    private static Properties phrases(LanguageTag language) {
        Properties phrases = new Properties();
        try (var file = Objects.requireNonNull(Words.class.getResourceAsStream("phrases_" + language + ".properties"))) {
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return phrases;
    }

    @Test
    void haveTheSamePhrasesInEveryLanguage() {
        List<String> dutch = keys(LanguageTag.NL);

        for (LanguageTag language : DraftFixture.ALL) {
            assertThat(keys(language)).as("phrases of %s", language).containsExactlyInAnyOrderElementsOf(dutch);
        }
    }

    @Test
    void listThingsThatAreTwoThemselves() {
        Words dutch = Words.of(LanguageTag.NL, false);

        assertThat(dutch.things(List.of("e-mailadres", "IP-adres"))).isEqualTo("e-mailadres en IP-adres");
        assertThat(dutch.things(List.of("IP-adres", "browser en soort apparaat"))).isEqualTo("IP-adres, browser en soort apparaat");
        assertThat(dutch.things(List.of("naam", "betaalgegevens en betaalgeschiedenis", "IP-adres")))
                .isEqualTo("naam, betaalgegevens en betaalgeschiedenis, en IP-adres");
        assertThat(dutch.things(List.of("voor- en achternaam", "e-mailadres"))).isEqualTo("voor- en achternaam en e-mailadres");
        assertThat(dutch.things(List.of("naam", "personeelsgegevens, zoals functie en dienstverband")))
                .isEqualTo("naam en personeelsgegevens, zoals functie en dienstverband");
        assertThat(Words.of(LanguageTag.of("es"), false).things(List.of("a y b", "c"))).isEqualTo("a y b y c");
    }

    private static List<String> keys(LanguageTag language) {
        return phrases(language).stringPropertyNames().stream().filter(key -> !key.endsWith(".informal")).toList();
    }

    @Test
    void sayWhateverSpeaksFormallyInformallyToo() {
        FORMAL.forEach((language, formal) -> {
            Properties phrases = phrases(language);
            for (String key : keys(language)) {
                String informal = phrases.getProperty(key + ".informal");
                assertThat(formal.matcher(phrases.getProperty(key)).find() && informal == null).as("%s %s lacks informal words", language, key).isFalse();
                assertThat(informal != null && formal.matcher(informal).find()).as("%s %s.informal is formal", language, key).isFalse();
            }
            for (Clause clause : EDITION.words().clauses()) {
                String informal = clause.informalText() == null ? null : clause.informalText().in(language).orElse(null);
                assertThat(formal.matcher(clause.text().in(language).orElseThrow()).find() && informal == null).as("%s %s", language, clause.key()).isFalse();
                assertThat(informal != null && formal.matcher(informal).find()).as("%s %s informally", language, clause.key()).isFalse();
            }
        });
    }

    @Test
    void haveEveryClauseInEveryLanguageAndNoStraightApostrophe() {
        assertThat(CatalogueFixture.bundledWords().clauses()).hasSizeGreaterThan(100).allSatisfy(clause -> {
            assertThat(clause.text().languages()).contains(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
            assertThat(clause.text().texts().values()).allSatisfy(text -> assertThat(text).doesNotContain("'").doesNotContain("  "));
        });
    }

    @Test
    void promiseNothingOfTheLawAndUseItsNameInEachLanguage() {
        assertThat(EDITION.words().clauses()).allSatisfy(clause -> {
            assertThat(clause.text().in(LanguageTag.NL).orElseThrow()).doesNotContain("GDPR").doesNotContainIgnoringCase("compliant");
            assertThat(clause.text().in(LanguageTag.EN).orElseThrow()).doesNotContain("AVG").doesNotContainIgnoringCase("compliant");
            assertThat(clause.text().in(LanguageTag.DE).orElseThrow()).doesNotContain("GDPR");
            assertThat(clause.text().in(LanguageTag.FR).orElseThrow()).doesNotContain("GDPR");
        });
    }

    @Test
    void writeListsDatesAndCountriesAsTheLanguageDoes() {
        Words dutch = Words.of(LanguageTag.NL, false);
        assertThat(dutch.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
        assertThat(dutch.alternatives(List.of("a", "b"))).isEqualTo("a of b");
        assertThat(Words.of(LanguageTag.EN, false).list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(dutch.country(CountryCode.of("US"))).isEqualTo("Verenigde Staten");
        assertThat(dutch.date(Year.of(2018))).isEqualTo("2018");
        assertThat(dutch.date(YearMonth.of(2018, 4))).isEqualTo("april 2018");
    }

    @Test
    void separateNamesThatHoldCommasWithSemicolons() {
        Voice voice = new Voice(Words.of(LanguageTag.EN, false), EDITION, new HashSet<>(), false);

        assertThat(Phrase.list(facts("A, Inc.", "B", "C")).in(voice)).isEqualTo("A, Inc.; B; C");
        assertThat(Phrase.list(facts("A, Inc.", "B")).in(voice)).isEqualTo("A, Inc. and B");
        assertThat(Phrase.some(2, facts("one, that is long", "two", "three", "four")).in(voice)).isEqualTo("two and three");
        assertThat(Phrase.some(2, facts("one, and", "two, and")).in(voice)).isEqualTo("one, and");
    }

    private static List<Phrase> facts(String... facts) {
        return Arrays.stream(facts).map(Phrase::fact).toList();
    }

    @Test
    void sayHowLongInEveryShape() {
        assertThat(dutch(period(1, Unit.YEARS, Bound.EXACT))).isEqualTo("1 jaar");
        assertThat(dutch(period(14, Unit.MONTHS, Bound.EXACT))).isEqualTo("14 maanden");
        assertThat(dutch(period(7, Unit.YEARS, Bound.MAX))).isEqualTo("maximaal 7 jaar");
        assertThat(dutch(period(24, Unit.HOURS, Bound.MIN))).isEqualTo("minimaal 24 uur");
        assertThat(dutch(new Length.Approximate(Unit.HOURS))).isEqualTo("enkele uren");
        assertThat(dutch(new Length.NotStated())).isEqualTo("–");
        assertThat(dutch(new Length.NotKept())).isEqualTo("niet bewaard");
        assertThat(dutch(new Length.UntilEvent(null, Key.of("until-unsubscribe")))).isEqualTo("totdat u zich afmeldt");
        assertThat(dutch(new Length.Criterion(Everything.line("zolang u klant bent."), null))).isEqualTo("zolang u klant bent");
        assertThat(dutch(new Length.Period(1, Unit.YEARS, Bound.EXACT, Everything.line("na verwijdering"), null, Everything.line("de wet"), null)))
                .isEqualTo("1 jaar na verwijdering, verplicht volgens de wet");
        assertThat(dutch(new Length.Period(10, Unit.YEARS, Bound.EXACT, null, null, null, Key.of("backup-maximum"))))
                .isEqualTo("10 jaar, vanwege onze back-ups");
    }

    @Test
    void sayWhatComesAfterAPeriodAndWhatIsExcepted() {
        Retention retention = new Retention(period(1, Unit.WEEKS, Bound.EXACT), Everything.line("bij een geschil langer"), null, Afterwards.DELETE,
                Retention.SetBy.PROVIDER, null);

        assertThat(spoken(retention)).isEqualTo("1 week, daarna verwijderd (uitzondering: bij een geschil langer; dit bepaalt de dienst)");
        assertThat(spoken(Retention.of(new Length.NotStated()).withText(InlineText.of(LanguageTag.NL, "Zo lang als het duurt.")))).isEqualTo("Zo lang als het duurt");
    }

    private static Length period(int amount, Unit unit, Bound bound) {
        return new Length.Period(amount, unit, bound, null, null, null, null);
    }

    private static String dutch(Length length) {
        return spoken(Retention.of(length));
    }

    private static String spoken(Retention retention) {
        Pen pen = new Pen(DraftFixture.draft(Wording.FormOfAddress.FORMAL, List.of(LanguageTag.NL)).wording(), EDITION);
        return Objects.requireNonNull(pen.inline("x", new Retentions(EDITION).one(retention, "x"))).in(LanguageTag.NL).orElseThrow();
    }
}
