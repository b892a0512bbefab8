package verklaar.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-", "-abc", "abc-", "a--b", "Abc", "a_b", "a b", "a/b", "äbc", "аbc", "a.b", "api", "app", "versions", "admin",
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijk", "abc\n"})
    void refusesWhatIsNoAddress(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Slug.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "smart-trackers", "a1-2-b", "123"})
    void takesWordsJoinedByHyphens(String value) {
        assertThat(Slug.parse(value)).contains(new Slug(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Smart Trackers B.V.         | smart-trackers-b-v
        Bäckerei Müller & Söhne     | backerei-muller-sohne
        Ζαχαροπλαστείο              | zacharoplasteio
        API                         | statement-api
        !!                          | statement
        """)
    void makesOneThatReadsLikeAName(String name, String slug) {
        assertThat(Slug.like(name)).isEqualTo(new Slug(slug));
    }

    @Test
    void leavesRoomForANumber() {
        assertThat(Slug.like("heel lange naam ".repeat(10)).numbered(9999).value().length()).isLessThanOrEqualTo(Slug.LONGEST);
    }
}
