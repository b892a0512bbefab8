package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Rights.Right;

class NewDraftTest {

    @Test
    void offersTheRightThatFrenchLawAddsToFrenchOrganisationsAlone() {
        assertThat(of("FR").rights().list()).extracting(Rights.RightUse::right).contains(Right.OBJECTION, Right.POST_MORTEM);
        assertThat(of("BE").rights().list()).extracting(Rights.RightUse::right).contains(Right.OBJECTION).doesNotContain(Right.POST_MORTEM);
    }

    private static Draft of(String country) {
        return NewDraft.of(Beginning.of("Voor klanten", LanguageTag.NL), null, CountryCode.of(country), 1);
    }
}
