package verklaar.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody wanted to go when sign-in came in between: kept in the session, and only ever a path of this application
 * below {@code /app}, so that nobody can be sent elsewhere by a prepared link.
 */
final class WantedAddress {

    static final String FRONT = "/app/";

    private static final String ATTRIBUTE = WantedAddress.class.getName();
    private static final int LONGEST = 500;
    private static final Pattern ALLOWED = Pattern.compile("/app/(?!/)[\\w.~!$&'()*+,;=:@%/?-]*");
    private static final Pattern FORBIDDEN = Pattern.compile("//|/\\.\\.?(/|$|\\?)|(?i)%2e|%2f|%5c|%0");

    private WantedAddress() {
    }

    /** Remembers where this request was going. */
    static void remember(HttpServletRequest request) {
        var query = request.getQueryString();
        var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (allowed(wanted)) {
            request.getSession().setAttribute(ATTRIBUTE, wanted);
        }
    }

    /** Takes out what was remembered; the front page of the application if nothing was. */
    static String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return FRONT;
        }
        var wanted = Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(Object::toString).filter(WantedAddress::allowed);
        session.removeAttribute(ATTRIBUTE);
        return wanted.orElse(FRONT);
    }

    static boolean allowed(String address) {
        return address.length() <= LONGEST
            && ALLOWED.matcher(address).matches()
            && !FORBIDDEN.matcher(address).find()
            && !address.startsWith(CallbackServlet.PATH)
            && !address.startsWith(SignOutServlet.PATH);
    }
}
