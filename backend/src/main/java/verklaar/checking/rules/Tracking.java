package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Pack;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.Key;
import verklaar.statement.Cookies;

/** What is stored on and read from visitors' devices, and whether they are asked first (ePrivacy Directive art. 5(3)). */
final class Tracking {

    /** Kinds of services that show something within a page, which calls their maker at once. */
    private static final Set<Key> EMBEDDED = Set.of(Key.of("maps"), Key.of("video"), Key.of("fonts-cdn"), Key.of("social"));
    private static final Key ANALYTICS = Key.of("analytics");
    /** Laws that say for themselves when visitors may be counted without asking. */
    private static final Set<Pack> OWN_RULES = EnumSet.of(Pack.NL, Pack.BE, Pack.DE, Pack.FR, Pack.IT, Pack.ES, Pack.UK, Pack.CH);

    private Tracking() {
    }

    static boolean used(Subject subject) {
        return subject.draft().cookies().used() == Answer.YES;
    }

    /** Whether cookies of a kind need consent whatever the country; counting visitors only where no country has a rule of its own. */
    static boolean needsConsent(Subject subject, Cookie.Category category) {
        return switch (category) {
            case NECESSARY, PREFERENCES -> false;
            case ANALYTICS -> subject.packs().stream().noneMatch(OWN_RULES::contains);
            case MARKETING, SOCIAL, OTHER -> true;
        };
    }

    /** Whether visitors are asked first, in a banner or on a page of settings. */
    static boolean asks(Subject subject) {
        Cookies.Mechanism mechanism = subject.draft().cookies().mechanism();
        return mechanism == Cookies.Mechanism.BANNER || mechanism == Cookies.Mechanism.SETTINGS_PAGE;
    }

    /** Whether any cookie, listed or not, goes beyond what the visitor asked for. */
    static boolean goesBeyondNecessary(Subject subject) {
        Cookies cookies = subject.draft().cookies();
        return cookies.list().isEmpty() && cookies.categories().isEmpty()
                || cookies.list().stream().anyMatch(c -> c.category() != Cookie.Category.NECESSARY)
                || cookies.categories().stream().anyMatch(c -> c != Cookie.Category.NECESSARY);
    }

    /** What counts visitors without asking: cookies, or else services of that kind. */
    static List<At<Object>> countsWithoutAsking(Subject subject) {
        return subject.kept("counts without asking", () -> {
            List<At<Object>> found = new ArrayList<>();
            List<At<Cookie>> counters = subject.cookies().stream().filter(at -> at.value().category() == Cookie.Category.ANALYTICS).toList();
            counters.stream().filter(at -> at.value().basis() != Basis.CONSENT).forEach(at -> found.add(new At<>(at.path(), name(at.value()))));
            if (counters.isEmpty() && !asks(subject)) {
                subject.currentSharings().stream().filter(at -> counts(subject, at.value()))
                        .forEach(at -> found.add(new At<>(at.path(), Names.of(subject, at.value()))));
            }
            return found;
        });
    }

    private static boolean counts(Subject subject, ResolvedSharing sharing) {
        return isOf(sharing, Set.of(ANALYTICS)) || ServiceNames.any(subject, sharing, WordList.ANALYTICS_NAME);
    }

    /** Whether a service shows itself within a page. */
    static boolean isEmbedded(Subject subject, ResolvedSharing sharing) {
        return isOf(sharing, EMBEDDED) || ServiceNames.any(subject, sharing, WordList.EMBEDDED);
    }

    static boolean isOf(ResolvedSharing sharing, Set<Key> kinds) {
        return sharing.preset() != null && kinds.contains(sharing.preset().service().category());
    }

    static Object name(Cookie cookie) {
        return cookie.name() != null ? cookie.name() : cookie.group() != null ? cookie.group() : cookie.key().value();
    }
}
