package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.privacy.LanguageTag;

/** What every rule must keep, read from the rules themselves. */
class RulesTest {

    private static final String PAGE = page();

    static Stream<Named<Rule>> rules() {
        return RuleSet.rules().stream().map(rule -> Named.of(rule.id(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsSomethingInItsExampleAndNothingInItsCounterexample(Rule rule) {
        Rule.Seen fires = rule.look().at(SampleSubject.of(rule.fires().apply(Sample.complete())));
        Rule.Seen silent = rule.look().at(SampleSubject.of(rule.silent().apply(Sample.complete())));

        assertThat(fires.findings()).as("findings in the example").isNotEmpty();
        assertThat(silent.findings()).as("findings in the counterexample").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void saysWhatIsWrongAndWhatToDoInFourLanguages(Rule rule) {
        Finding finding = rule.look().at(SampleSubject.of(rule.fires().apply(Sample.complete()))).findings().get(0);

        for (LanguageTag language : FindingTexts.LANGUAGES) {
            FindingTexts texts = FindingTexts.in(language);
            assertThat(texts.report(finding)).as(language + " report").isNotBlank().doesNotContain("{", "}");
            assertThat(texts.guidance(finding)).as(language + " guidance").isNotBlank().doesNotContain("{", "}");
        }
    }

    /** The page is written by {@code ./bench rules}. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void standsOnThePageOfRulesWithItsExamplesReportAndRepair(Rule rule) {
        assertThat(PAGE.lines().filter(line -> line.startsWith("| `" + rule.id() + "` |"))).containsExactly(RulesPage.line(rule));
    }

    /** Which rules offer a repair, and which one, is on their page. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRepairOfItsExampleSolvesIt(Rule rule) {
        Sample example = rule.fires().apply(Sample.complete());
        rule.look().at(SampleSubject.of(example)).findings().stream().filter(finding -> finding.repair() != null)
                .forEach(finding -> assertSolved(rule, example, finding, finding.repair()));
    }

    private static void assertSolved(Rule rule, Sample example, Finding finding, Repair repair) {
        // who answers no to a question still has to do what it asks about
        assertThat(repair.options()).filteredOn(option -> !option.label().equals("answer.no")).isNotEmpty().allSatisfy(option ->
                assertThat(rule.look().at(SampleSubject.of(example.draft(option.change()))).findings()).as(repair.key() + " " + option.key())
                        .extracting(Finding::path, Finding::arguments).doesNotContain(tuple(finding.path(), finding.arguments())));
        for (LanguageTag language : FindingTexts.LANGUAGES) {
            assertThat(FindingTexts.in(language).repair(repair)).isNotBlank();
            assertThat(repair.options()).allSatisfy(option -> assertThat(FindingTexts.in(language).option(option)).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionIsAskedInFourLanguages(Question question) {
        assertThat(FindingTexts.LANGUAGES).allSatisfy(language -> assertThat(FindingTexts.in(language).question(question)).contains("?"));
    }

    @Test
    void everyRuleThatMattersNamesItsSource() {
        assertThat(RuleSet.rules()).filteredOn(rule -> rule.severity() == Severity.ERROR || rule.need() == Need.REQUIRED)
                .allSatisfy(rule -> assertThat(rule.sources()).as(rule.id()).isNotEmpty());
    }

    @Test
    void noIdIsUsedTwice() {
        assertThat(RuleSet.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void findsNoErrorInTheCompleteSample() {
        Findings findings = RuleSet.check(SampleSubject.of(Sample.complete()), Set.of());

        assertThat(findings.of(Severity.ERROR)).isEmpty();
        assertThat(findings.met()).isEqualTo(findings.applying()).isPositive();
    }

    private static String page() {
        try {
            return Files.readString(RulesPageTest.page());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
