package verklaar.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.checking.Finding;
import verklaar.checking.FindingTexts;
import verklaar.checking.Severity;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.TextRenderer;

/** Ordinary firms get a statement that can be published, from the catalogue's defaults and the answers only they can give. */
class FirmsTest {

    private static List<Firm> firms() {
        return FirmStatements.firms();
    }

    @Test
    void areTwenty() {
        assertThat(firms()).hasSize(20).extracting(Firm::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("firms")
    void sayEverythingInFourLanguages(Firm firm) {
        var document = FirmStatements.of(firm).document();

        assertThat(document.gaps()).isEmpty();
        for (LanguageTag language : FirmStatements.LANGUAGES) {
            assertThat(new TextRenderer().text(document, language).replace("\n  ", "\n")).as("%s in %s", firm, language)
                    .doesNotContain("{").doesNotContain("}").doesNotContain("null").doesNotContain("  ").doesNotContain("..");
        }
    }

    @ParameterizedTest
    @MethodSource("firms")
    void haveNoErrorOnceEveryQuestionIsAnswered(Firm firm) {
        var findings = FirmStatements.of(firm).findings();

        assertThat(findings.unanswered()).isEmpty();
        assertThat(findings.of(Severity.ERROR).stream().map(FirmsTest::told).toList()).isEmpty();
    }

    private static String told(Finding finding) {
        return finding.rule() + " at " + finding.path() + ": " + FindingTexts.in(LanguageTag.NL).report(finding);
    }
}
