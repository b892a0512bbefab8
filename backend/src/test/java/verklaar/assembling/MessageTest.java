package verklaar.assembling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.LanguageTag;

class MessageTest {

    private static @Nullable String fill(String pattern, Map<String, ?> values) {
        return Message.of(pattern, Locale.forLanguageTag("nl")).with(values::get);
    }

    @Test
    void fillsInNamedValues() {
        assertThat(fill("Van {a} tot {b}.", Map.of("a", 1, "b", "twee"))).isEqualTo("Van 1 tot twee.");
    }

    @Test
    void choosesByNumberAndByWord() {
        String pattern = "{n, plural, =0 {geen} one {# dag} other {# dagen}}{x, select, yes { en {n} keer} other {}}";

        assertThat(fill(pattern, Map.of("n", 0, "x", "no"))).isEqualTo("geen");
        assertThat(fill(pattern, Map.of("n", 1, "x", "no"))).isEqualTo("1 dag");
        assertThat(fill(pattern, Map.of("n", 5, "x", "yes"))).isEqualTo("5 dagen en 5 keer");
    }

    @Test
    void saysNothingWhenAValueIsMissing() {
        assertThat(fill("Van {a}.", Map.of())).isNull();
        assertThat(fill("{x, select, yes {{a}} other {niets}}", Map.of("x", "no"))).isEqualTo("niets");
    }

    @Test
    void endsASentenceWithOneFullStop() {
        assertThat(fill("Dit is {a}.", Map.of("a", "Voorbeeld B.V."))).isEqualTo("Dit is Voorbeeld B.V.");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> fill("{a, number}", Map.of("a", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fill("{a", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a* _b_ `c` [d](e) <f> &amp; {g} ~h~ | \\", "# kop", "1. een", "- streep", "+31 (0)50 123", "> citaat", "=", "Yahoo!", "A&B",
        "1) een", "12 Uur B.V."})
    void escapesAFactSoThatItReadsAsTyped(String fact) {
        assertThat(Rendered.text(Markdown.escape(fact))).isEqualTo(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# kop", "1. een", "- streep", "> citaat", "---", "gewoon"})
    void keepsInlineWordsFromBecomingABlock(String words) {
        assertThat(Rendered.text(Markdown.inline(words))).isEqualTo(words);
    }

    @Test
    void linksAMailAddressWhateverItHolds() {
        assertThat(Markdown.mail(new EmailAddress("a+b@example.nl"))).isEqualTo("[a+b@example.nl](mailto:a+b@example.nl)");
        assertThat(Markdown.mail(new EmailAddress("a&b?c@example.nl"))).isEqualTo("[a\\&b?c@example.nl](mailto:a%26b%3Fc@example.nl)");
        assertThat(Markdown.link("x", "https://example.nl/a(b)?c&copy=1")).isEqualTo("[x](<https://example.nl/a(b)?c\\&copy=1>)");
    }

    @Test
    void dropsACapitalOnlyWhereTheLanguageDoes() {
        assertThat(Capitals.within("Telefoonnummer", LanguageTag.NL)).isEqualTo("telefoonnummer");
        assertThat(Capitals.within("IP-adres", LanguageTag.NL)).isEqualTo("IP-adres");
        assertThat(Capitals.within("Telefonnummer", LanguageTag.DE)).isEqualTo("Telefonnummer");
        assertThat(Capitals.within("Das tun wir", LanguageTag.DE)).isEqualTo("das tun wir");
        assertThat(Capitals.first("**naam**")).isEqualTo("**Naam**");
    }
}
