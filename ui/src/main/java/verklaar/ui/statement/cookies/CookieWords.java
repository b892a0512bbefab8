package verklaar.ui.statement.cookies;

import verklaar.privacy.Cookie;
import verklaar.ui.statement.form.FormContext;

/** A cookie in a few words for the one who writes. */
final class CookieWords {

    private CookieWords() {
    }

    /** Its technical name, or else what it belongs to. */
    static String name(FormContext context, Cookie cookie) {
        String name = cookie.name();
        String group = context.vocabulary().words(cookie.group());
        return name != null ? name : group.isEmpty() ? cookie.key().value() : group;
    }
}
