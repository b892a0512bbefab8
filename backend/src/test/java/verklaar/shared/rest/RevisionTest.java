package verklaar.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"'\"7\"',7", "' \"7\" ',7", "'\"3\", \"5\"',5", "'\"3\", \"4\"',3", "*,5", "'W/\"5\"',0", "5,0",
        "'\"abc\"',0", "'\"99999999999999999999\"',0"})
    void namesTheVersionARequestWasMadeFor(String header, long version) {
        assertThat(Revision.expected(header, () -> 5)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void refusesARequestThatNamesNone(@Nullable String header) {
        assertThatThrownBy(() -> Revision.expected(header, () -> 5)).isInstanceOf(RequestRefused.PreconditionRequired.class);
    }

    @Test
    void asksForTheCurrentVersionOnlyWhenItMust() {
        assertThat(Revision.expected("\"7\"", () -> {
            throw new AssertionError("asked");
        })).isEqualTo(7);
    }
}
