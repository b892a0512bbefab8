package verklaar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.privacy.Answer;
import verklaar.privacy.DomainName;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;
import verklaar.statement.ChildrenPolicy;

/** The records' own sentences are recognised; one that is reworded shows here. */
class UnfitTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("webadres", () -> new WebAddress("voorbeeld")),
                refusal("domeinnaam", () -> new DomainName("onze winkel")),
                refusal("datum", () -> new PartialDate("gisteren")),
                refusal("getal van 1", () -> Length.Period.of(0, Length.Unit.DAYS)),
                refusal("leeftijd", () -> new ChildrenPolicy(Answer.YES, 99, null, null)),
                refusal("land of deze regio", () -> new Jurisdiction("Nederland")),
                refusal("taal kennen we niet", () -> new LanguageTag("??")),
                refusal("te lang", () -> PlainText.of(LanguageTag.NL, "a".repeat(201))),
                refusal("niet af te drukken", () -> PlainText.of(LanguageTag.NL, "a\u0001b")),
                refusal("staat er al", () -> Lists.unique(List.of("a", "a"), one -> one, "names")),
                refusal("een naam of een tekst", () -> new PlainText(Map.of())));
    }

    private static Arguments refusal(String words, Runnable refused) {
        return Arguments.of(words, refused);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatIsWrongInTheLanguageOfWhoTyped(String words, Runnable refused) {
        IllegalArgumentException unfit = catchThrowableOfType(IllegalArgumentException.class, refused::run);

        assertThat(Refusals.words(unfit, Words.DUTCH)).contains(words);
        assertThat(Unfit.words(unfit, Words.LANGUAGES.get(0))).isPresent();
    }
}
