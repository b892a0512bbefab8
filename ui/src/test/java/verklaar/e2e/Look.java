package verklaar.e2e;

import java.util.List;
import java.util.Map;
import verklaar.ui.testing.Browser;

/**
 * What somebody looks with: a screen of a width, in daylight or in the dark.
 *
 * @param width  in CSS pixels
 * @param height in CSS pixels
 * @param dark   whether the system asks for dark colours
 */
record Look(int width, int height, boolean dark) {

    static final Look DESK = new Look(1280, 900, false);
    static final Look PHONE = new Look(390, 844, false);
    static final List<Look> ALL = List.of(DESK, PHONE, DESK.inTheDark(), PHONE.inTheDark());

    Look inTheDark() {
        return new Look(width, height, true);
    }

    /** A browser that looks so. A window cannot be as narrow as a telephone, so the page is told. */
    Browser open() {
        var browser = new Browser(width, height);
        at(browser);
        return browser;
    }

    /** Makes a browser that is open look so. */
    void at(Browser browser) {
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    @Override
    public String toString() {
        return width + (dark ? " dark" : " light");
    }
}
