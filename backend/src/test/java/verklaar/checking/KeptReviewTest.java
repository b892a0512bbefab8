package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;

/** What a version keeps of its review is told later as it was told then. */
class KeptReviewTest {

    static Stream<Rule> rules() {
        return RuleSet.rules().stream().filter(rule -> rule.retired() == null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isToldAsItWasInEveryLanguage(Rule rule) {
        List<Finding> then = rule.look().at(SampleSubject.of(rule.fires().apply(Sample.complete()))).findings();
        KeptReview kept = KeptReview.of(Review.of(new Findings(RuleSet.VERSION, then, 0, 1, List.of())));
        byte[] json = Json.mapper().writeValueAsBytes(kept);

        List<Finding> later = Json.mapper().readValue(json, KeptReview.class).review().items().stream().map(Review.Item::finding).toList();

        for (LanguageTag language : FindingTexts.LANGUAGES) {
            FindingTexts texts = FindingTexts.in(language);
            assertThat(later).extracting(texts::report).isEqualTo(then.stream().map(texts::report).toList());
            assertThat(later).extracting(texts::guidance).isEqualTo(then.stream().map(texts::guidance).toList());
        }
    }
}
