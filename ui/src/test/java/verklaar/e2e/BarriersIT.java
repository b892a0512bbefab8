package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.ui.testing.Browser;
import verklaar.ui.testing.DeployedApplication;

/**
 * Every view and every page against what axe knows of WCAG 2.2 AA: on a desk and on a phone, by day and in the dark, in one of the builder's languages each.
 */
class BarriersIT extends DeployedApplication {

    /** Fewer would mean that the tour passes most of them by. */
    private static final int STOPS = 40;

    /** What takes axe longest, and depends neither on the language nor on the width: seen by day and in the dark once. */
    private static final List<String> COLOURS = List.of("color-contrast");

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("ways")
    void letsEverybodyReadEveryPageAndUseEveryView(Says language, List<Look> looks, List<String> leftOut) {
        List<String> stops = new ArrayList<>();
        List<String> barriers = new ArrayList<>();
        try (Browser browser = Look.DESK.open().prefer(language.locale())) {
            Tour tour = new Tour(address(), browser, language, stop -> {
                stops.add(stop);
                for (Look look : looks) {
                    look.at(browser);
                    browser.awaitSettled();
                    browser.barriers(leftOut).forEach(barrier -> barriers.add(stop + " at " + look + ": " + barrier));
                }
                Look.DESK.at(browser);
            });
            tour.pages();
            tour.views();
        }
        assertThat(stops).hasSizeGreaterThan(STOPS);
        assertThat(barriers).isEmpty();
    }

    @Test
    void seesBarriersWhereThereAreSome() {
        try (Browser browser = Look.DESK.open()) {
            browser.open("data:text/html,<title>Hello</title><main><h1>Hello</h1><img src=x><p style='color:silver'>Who can read this?</p></main>");
            assertThat(browser.barriers(List.of())).anyMatch(barrier -> barrier.startsWith("image-alt: ") && barrier.endsWith("[img]"))
                .anyMatch(barrier -> barrier.startsWith("color-contrast: ")).anyMatch(barrier -> barrier.startsWith("html-has-lang: "));
            assertThat(browser.barriers(COLOURS)).hasSize(2).noneMatch(barrier -> barrier.startsWith("color-contrast: "));
        }
    }

    private static Stream<Arguments> ways() {
        return Stream.of(Arguments.of(Says.ENGLISH, List.of(Look.DESK.inTheDark(), Look.PHONE), List.of()),
                Arguments.of(Says.DUTCH, List.of(Look.DESK, Look.PHONE.inTheDark()), COLOURS));
    }
}
