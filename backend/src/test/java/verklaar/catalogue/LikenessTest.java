package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void countsASwapOfTwoLettersAsOneError() {
        assertThat(Likeness.errors("moneybrid", "moneybird")).isEqualTo(1);
    }

    @Test
    void countsOnlyTheBeginningOfTheWord() {
        assertThat(Likeness.errors("zendk", "zendesk")).isEqualTo(1);
        assertThat(Likeness.errors("", "zendesk")).isZero();
    }

    @Test
    void countsEachLetterLeftOutPutInOrReplaced() {
        assertThat(Likeness.errors("helo", "hello")).isEqualTo(1);
        assertThat(Likeness.errors("helllo", "hello")).isEqualTo(1);
        assertThat(Likeness.errors("jello", "hello")).isEqualTo(1);
        assertThat(Likeness.errors("jelo", "hello")).isEqualTo(2);
    }

    @Test
    void takesShortWordsAtTheirWord() {
        assertThat(Likeness.of("aws", "als", true)).isEqualTo(Likeness.NONE);
        assertThat(Likeness.of("as", "gas", true)).isEqualTo(Likeness.NONE);
    }

    @Test
    void putsABeginningBeforeAPartAndAPartBeforeAnError() {
        assertThat(Likeness.of("desk", "deskpro", true)).isEqualTo(Likeness.BEGINS);
        assertThat(Likeness.of("desk", "zendesk", true)).isEqualTo(Likeness.CONTAINS);
        assertThat(Likeness.of("dask", "deskpro", true)).isEqualTo(Likeness.MISTYPED);
    }

    @Test
    void assumesNoErrorUnlessAskedTo() {
        assertThat(Likeness.of("dask", "deskpro", false)).isEqualTo(Likeness.NONE);
    }
}
