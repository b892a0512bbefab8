package verklaar.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import verklaar.privacy.LanguageTag;

class FixedWordsTest {

    @Test
    void areThereInEveryLanguage() {
        for (LanguageTag language : FixedWords.LANGUAGES) {
            assertThat(FixedWords.in(language).language()).isEqualTo(language);
            assertThat(FixedWords.in(language).keys()).isEqualTo(FixedWords.in(LanguageTag.EN).keys());
        }
    }

    @Test
    void fallBackToTheBroaderLanguageAndThenToEnglish() {
        assertThat(FixedWords.in(LanguageTag.of("de-AT")).language()).isEqualTo(LanguageTag.DE);
        assertThat(FixedWords.in(LanguageTag.of("pl")).language()).isEqualTo(LanguageTag.EN);
        assertThat(FixedWords.in(LanguageTag.of("pl")).langOn("pl")).isEqualTo("en");
        assertThat(FixedWords.in(LanguageTag.of("de-AT")).langOn("de-AT")).isNull();
    }

    @Test
    void writeDatesAsPeopleDo() {
        LocalDate date = LocalDate.of(2018, 4, 25);

        assertThat(FixedWords.in(LanguageTag.NL).of("page.version", 3, FixedWords.in(LanguageTag.NL).date(date)))
                .isEqualTo("Versie 3, geldig sinds 25 april 2018.");
        assertThat(FixedWords.in(LanguageTag.FR).date(date)).isEqualTo("25 avril 2018");
    }

    @Test
    void nameALanguageInItself() {
        assertThat(FixedWords.LANGUAGES).extracting(Languages::ownName).containsExactly("English", "Nederlands", "Deutsch", "Français");
    }
}
