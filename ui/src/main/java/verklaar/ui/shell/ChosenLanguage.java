package verklaar.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import verklaar.ui.shared.Words;

/** The language somebody chose for the builder, remembered in this browser for a year and below {@code /app} only. */
final class ChosenLanguage {

    private static final String COOKIE = "verklaar-language";

    private ChosenLanguage() {
    }

    static void remember(Locale language) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(COOKIE, language.toLanguageTag());
        cookie.setPath("/app");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    static Optional<Locale> of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies).filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue())).filter(Words.LANGUAGES::contains).findFirst();
    }
}
