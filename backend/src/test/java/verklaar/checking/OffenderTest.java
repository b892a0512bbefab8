package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;

/** What a waiver is bound to: the thing a rule speaks of, and what it says of it. */
class OffenderTest {

    private static final Finding TO_INDIA = transfer("IN");
    private static final Finding TO_BRAZIL = transfer("BR");

    @Test
    void isTheSameWhileNothingIsOtherwise() {
        assertThat(hash(Sample.complete(), TO_INDIA)).isEqualTo(hash(Sample.complete(), TO_INDIA));
        assertThat(hash(Sample.complete(), TO_INDIA)).as("elsewhere in the statement")
                .isEqualTo(hash(Sample.complete().head(head -> head.withTitle(PlainText.of(LanguageTag.NL, "Uw gegevens"))), TO_INDIA));
    }

    @Test
    void isAnotherOneOnceTheRuleSaysAnythingMoreOrElse() {
        byte[] before = hash(Sample.complete(), TO_INDIA);

        assertThat(FindingId.of(TO_INDIA)).isEqualTo(FindingId.of(TO_BRAZIL));
        assertThat(hash(Sample.complete(), TO_INDIA, TO_BRAZIL)).isNotEqualTo(before);
        assertThat(hash(Sample.complete(), TO_BRAZIL)).isNotEqualTo(before);
    }

    @Test
    void isAnotherOneOnceTheThingIsOtherwise() {
        assertThat(hash(Sample.complete().sharing("mail", sharing -> sharing.withScopes(List.of())), TO_INDIA))
                .isNotEqualTo(hash(Sample.complete(), TO_INDIA));
    }

    private static Finding transfer(String country) {
        return new Finding("GDPR-13-1-F", Severity.ERROR, "sharings/mail/transfers", null, Map.of("country", CountryCode.of(country)), null);
    }

    private static byte[] hash(Sample sample, Finding... alike) {
        return new Offender(SampleSubject.document(sample)).hash(List.of(alike));
    }
}
