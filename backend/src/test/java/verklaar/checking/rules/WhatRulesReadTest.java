package verklaar.checking.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static verklaar.checking.PassageFixture.dutch;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.checking.PassageFixture;
import verklaar.privacy.DomainName;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;

/** What rules read out of a text: domains, blanks, sentences, periods, links. */
class WhatRulesReadTest {

    private static final Set<DomainName> SITE = Set.of(new DomainName("smarttrackers.nl"));

    @ParameterizedTest
    @CsvSource({"mail info@smartrackers.nl, smartrackers.nl", "kijk op smarttrakers.nl., smarttrakers.nl", "www.smarttrackrs.nl/pagina, www.smarttrackrs.nl",
        "SMARTTRAKCERS.nl, smarttrakcers.nl", "smarttrackers2.nl, smarttrackers2.nl"})
    void aDomainOneOrTwoLettersOffIsATypingError(String text, String found) {
        assertThat(Domains.mistyped(text, SITE)).hasValueSatisfying(typo -> {
            assertThat(typo.found()).isEqualTo(found);
            assertThat(typo.meant()).isEqualTo("smarttrackers.nl");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@smarttrackers.nl", "app.smarttrackers.nl", "smarttrackers.com", "smartphones.nl", "geen domein.", "a.b", "smarttrackers", ""})
    void aDomainOfOneselfOrOfAnotherIsNone(String text) {
        assertThat(Domains.mistyped(text, SITE)).isEmpty();
    }

    @Test
    void shortNamesDifferByRight() {
        assertThat(Domains.mistyped("nos.nl", Set.of(new DomainName("nu.nl")))).isEmpty();
        assertThat(Domains.mistyped("fietse.nl", Set.of(new DomainName("fietsa.nl")))).isPresent();
        assertThat(Domains.mistyped("fiets.nl", Set.of(new DomainName("fietz.nl")))).isEmpty();
        assertThat(Domains.mistyped("fietsab.nl", Set.of(new DomainName("fietscd.nl")))).isEmpty();
        assertThat(Domains.mistyped("fietsaab.nl", Set.of(new DomainName("fietsacd.nl")))).isPresent();
        assertThat(Domains.mistyped("x.nl", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Wij zijn {naam}., {naam}", "Zie [[adres]]., [[adres]]", "Lorem ipsum dolor, Lorem", "{1} {a}, {a}", "{section:rights} {naam}, {naam}"})
    void whatNobodyFilledInIsABlank(String text, String blank) {
        assertThat(Placeholders.in(dutch(text))).contains(blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meer bij {section:rights}.", "{}", "{ 12 }", "[link](https://a.nl)", "een { zonder einde", "[[]]"})
    void crossReferencesAndBracesWithoutWordsAreNone(String text) {
        assertThat(Placeholders.in(dutch(text))).isEmpty();
    }

    @Test
    void aBraceThatClosesFarAwayIsNone() {
        assertThat(Placeholders.in(dutch("{" + "a".repeat(58) + "}"))).isPresent();
        assertThat(Placeholders.in(dutch("{" + "a".repeat(59) + "}"))).isEmpty();
    }

    @Test
    void sentencesEndBeforeACapital() {
        assertThat(Sentences.of("Een zin. Nog een! En een? Ja: Dit ook. smart B.V. doet mee")).containsExactly("Een zin.", "Nog een!", "En een?", "Ja:",
                "Dit ook. smart B.V. doet mee");
        assertThat(Sentences.of("Regel een\nloopt door.")).containsExactly("Regel een loopt door.");
        assertThat(Sentences.of("Zeg. „Ja“ en. “Nee”")).hasSize(3);
        assertThat(Sentences.of("A. B")).containsExactly("A.", "B");
    }

    @Test
    void wordsAreWhatStandsBetweenBlanks() {
        assertThat(Sentences.words("een twee-drie vier@vijf.nl – zes")).isEqualTo(4);
        assertThat(Sentences.words("")).isZero();
        assertThat(Sentences.words("a\u00A0b\nc")).isEqualTo(3);
        assertThat(Sentences.words("(a) ...b")).isEqualTo(2);
    }

    @Test
    void twentySixWordsAreTooMany() {
        assertThat(Sentences.tooLong(dutch("woord ".repeat(25) + "."))).isEmpty();
        assertThat(Sentences.tooLong(dutch("Kort. " + "Woord ".repeat(1) + "woord ".repeat(25) + "."))).startsWith("Woord woord");
        assertThat(Sentences.tooLong(dutch("a ".repeat(25).strip()))).isEmpty();
    }

    @Test
    void aTextIsPassiveWhenMoreThanHalfOfItIs() {
        assertThat(Sentences.mostlyPassive(dutch("Uw naam wordt bewaard. Uw adres wordt gebruikt. Uw bericht wordt gelezen. Wij helpen u."))).isEqualTo("Uw naam wordt bewaard.");
        assertThat(Sentences.mostlyPassive(dutch("Uw naam wordt bewaard. Uw adres wordt gebruikt. Wij lezen uw bericht. Wij helpen u."))).isEmpty();
        assertThat(Sentences.mostlyPassive(dutch("Uw naam wordt bewaard. Uw adres wordt gebruikt. Uw bericht wordt gelezen."))).isEmpty();
        assertThat(Sentences.mostlyPassive(dutch("Wij helpen u. Wij lezen. Wij bellen. Wij komen."))).isEmpty();
    }

    @Test
    void aPeriodIsANumberBeforeAUnit() {
        assertThat(Periods.in(dutch("maximaal 1 jaar, 14 maanden, 3 weken, 45\u00A0dagen of 48 uur"))).extracting(Length.Period::amount, Length.Period::unit)
                .containsExactly(tuple(1, Length.Unit.YEARS), tuple(14, Length.Unit.MONTHS),
                        tuple(3, Length.Unit.WEEKS), tuple(45, Length.Unit.DAYS),
                        tuple(48, Length.Unit.HOURS));
        assertThat(Periods.in(PassageFixture.in(LanguageTag.FR, "jour et 2 ans"))).extracting(Length.Period::amount).containsExactly(2);
        assertThat(Periods.in(dutch("een jaar, 0 jaar, jaar"))).isEmpty();
    }

    @Test
    void periodsAreComparedByTheirDays() {
        assertThat(Stream.of(Length.Unit.values()).map(unit -> Periods.days(Length.Period.of(2, unit))).map(Math::round)).containsExactly(0L, 2L, 14L, 61L, 731L);
        assertThat(Periods.isLonger(Length.Period.of(13, Length.Unit.MONTHS), Length.Period.of(1, Length.Unit.YEARS))).isTrue();
        assertThat(Periods.isLonger(Length.Period.of(1, Length.Unit.YEARS), Length.Period.of(1, Length.Unit.YEARS))).isFalse();
        Retention first = Retention.of(Length.Period.of(1, Length.Unit.DAYS)).withThen(Retention.of(Length.Period.of(2, Length.Unit.YEARS)));
        assertThat(Periods.longest(Stream.of(first, Retention.of(new Length.NotKept())))).contains(Length.Period.of(2, Length.Unit.YEARS));
        assertThat(Periods.chain(first)).hasSize(2);
        assertThat(Periods.longest(Stream.of(Retention.of(new Length.NotStated())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Wij gebruiken OpenSSL 1.1.1k. | OpenSSL 1.1.1k", "op Apache v2.4 draait | Apache v2.4", "adres 10.0.0.12 | 10.0.0.12",
        "(192.168.1.1) | 192.168.1.1", "172.16.0.4, | 172.16.0.4", "op db.internal. | db.internal"})
    void whatHelpsAnIntruderIsToldAsItStands(String text, String found) {
        assertThat(TechnicalDetails.first(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS 1.3", "op 1.2 liter", "versie 2.0", "X 1.2", "10.5.3", "172.16.0.x", "8.8.8.8", "Nginx 1.", "Artikel .5", "PHP a.b", "internal", "www.local.nl", ""})
    void whatEverybodyMayKnowIsNoTechnicalDetail(String text) {
        assertThat(TechnicalDetails.first(text)).isEmpty();
    }

    @Test
    void aLinkSaysWhereItLeads() {
        assertThat(Markup.unreadable(dutch("Klik [hier](https://a.nl)"))).isEqualTo("hier");
        assertThat(List.of("[hoe wij fietsen](https://a.nl)", "hier", "[hier] niet", "hier](x)", "[en hier](https://a.nl)")).allSatisfy(words ->
                assertThat(Markup.unreadable(dutch(words))).isEmpty());
    }
}
