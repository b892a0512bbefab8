package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;

class TogetherTest {

    private static final Together TWO = Together.read("""
            - key: shop
              services: [a, b, c]
            - key: office
              services: [c, d, e, f]
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void offersTheRestOfTheCirclesThatSomebodyIsIn() {
        assertThat(TWO.with(List.of(Key.of("a")))).extracting(Key::value).containsExactly("b", "c");
        assertThat(TWO.with(List.of(Key.of("a"), Key.of("b")))).extracting(Key::value).containsExactly("c");
    }

    @Test
    void putsFirstWhatSharesMost() {
        assertThat(TWO.with(List.of(Key.of("c")))).extracting(Key::value).containsExactly("a", "b", "d", "e", "f");
    }

    @Test
    void offersNothingToWhoUsesNothingYetOrOnlyWhatNobodyKnows() {
        assertThat(TWO.with(List.of())).isEmpty();
        assertThat(TWO.with(List.of(Key.of("unheard-of")))).isEmpty();
    }

    @Test
    void namesOnlyServicesThatTheCatalogueHas() {
        assertThat(CatalogueFixture.bundledKeys()).containsAll(Together.bundled().services().stream().map(Key::value).toList());
    }

    @Test
    void tellsWhatGoesWithAServiceOfTheProduct() {
        assertThat(CatalogueFixture.bundled().together(List.of(Key.of("heroku")), LanguageTag.NL, 3)).hasSize(3)
                .extracting(hit -> hit.service().value()).contains("amazon-s3").doesNotContain("heroku");
    }

    @Test
    void isRefusedWithAMisspelledField() {
        assertThatThrownBy(() -> Together.read("- {key: shop, servises: [a]}\n".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("together.yaml:1");
    }
}
