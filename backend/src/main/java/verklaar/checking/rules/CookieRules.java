package verklaar.checking.rules;

import static verklaar.checking.Law.eprivacy;
import static verklaar.checking.Law.gdpr;
import static verklaar.checking.NationalLaw.boardOnBanners;
import static verklaar.checking.NationalLaw.boardOnTechniques;
import static verklaar.checking.NationalLaw.judgment;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.NO;
import static verklaar.privacy.Answer.UNANSWERED;
import static verklaar.privacy.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Passage;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Severity;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.statement.Cookies;
import verklaar.statement.Draft;
import verklaar.statement.Scope;
import verklaar.statement.SectionKind;

/** Cookies and what works like them (ePrivacy Directive art. 5(3)). */
public final class CookieRules {

    private static final Set<Key> NEWSLETTERS = Set.of(Key.of("newsletter"), Key.of("email-delivery"));

    public static final List<Rule> ALL = List.of(
            Rule.of("EPRIV-5-3-INFO", CONDITIONAL, ERROR, eprivacy("5(3)"))
                    .statement("cookies/used")
                    .when(CookieRules::isOnTheWeb)
                    .fires(subject -> subject.draft().cookies().used() == UNANSWERED && !subject.inOwnWords(SectionKind.COOKIES))
                    .repaired((subject, at) -> Repairs.answering(draft -> draft.withCookies(draft.cookies().withUsed(YES)),
                            draft -> draft.withCookies(draft.cookies().withUsed(NO))))
                    .example(sample -> sample.cookies(c -> Cookies.unanswered()))
                    .otherwiseSilent(),
            Rule.of("EPRIV-5-3-LIST", CONDITIONAL, WARNING, eprivacy("5(3)"), judgment("C-673/17"))
                    .each(CookieRules::listed)
                    .fires(listed -> listed.cookie().map(CookieRules::isIncomplete).orElse(true))
                    .naming("listed", listed -> listed.cookie().isPresent() ? "yes" : "no")
                    .naming("name", listed -> listed.cookie().map(Tracking::name).orElse(null))
                    .weighing((subject, listed) -> weight(subject, listed))
                    .example(sample -> sample.cookies(c -> c.withList(List.of())))
                    .otherwiseSilent(),
            Rule.of("EPRIV-5-3-CONSENT", CONDITIONAL, ERROR, eprivacy("5(3)"), gdpr("4(11)"), gdpr("7"))
                    .each(Subject::cookies).at("basis")
                    .when((subject, cookie) -> Tracking.used(subject) && Tracking.needsConsent(subject, cookie.category()))
                    .fires((subject, cookie) -> cookie.basis() != Basis.CONSENT || !Tracking.asks(subject))
                    .naming("name", Tracking::name)
                    .repaired((subject, at) -> asking(at.value()))
                    .example(sample -> placing(sample, Cookie.Category.MARKETING, null))
                    .silent(sample -> placing(sample, Cookie.Category.MARKETING, Basis.CONSENT)),
            Rule.of("EPRIV-5-3-EXEMPT", CONDITIONAL, WARNING, eprivacy("5(3)"))
                    .each(Subject::cookies).at("exemptReason")
                    .when((subject, cookie) -> Tracking.used(subject) && cookie.category() == Cookie.Category.NECESSARY)
                    .fires(cookie -> cookie.exemptReason() == null)
                    .naming("name", Tracking::name)
                    .example(sample -> placing(sample, Cookie.Category.NECESSARY, null))
                    .otherwiseSilent(),
            Rule.of("EPRIV-WITHDRAW", CONDITIONAL, ERROR, gdpr("7(3)"))
                    .statement("cookies/settingsUrl")
                    .when(subject -> Tracking.used(subject) && (Tracking.asks(subject)
                            || subject.draft().cookies().list().stream().anyMatch(cookie -> cookie.basis() == Basis.CONSENT)))
                    .fires(subject -> subject.draft().cookies().settingsUrl() == null)
                    .example(sample -> sample.cookies(c -> c.withSettingsUrl(null)))
                    .otherwiseSilent(),
            Rule.of("EPRIV-BROWSER", CONDITIONAL, WARNING, gdpr("7(3)"))
                    .passages(CookieRules::onlyTheBrowser, WordList.BROWSERONLY)
                    .example(sample -> sample.cookies(c -> c.withMechanism(Cookies.Mechanism.BROWSER).withSettingsUrl(null)))
                    .otherwiseSilent(),
            Rule.of("EPRIV-REJECT", CONDITIONAL, WARNING, boardOnBanners())
                    .statement("declarations/refuses-as-easily")
                    .when(subject -> Tracking.used(subject) && subject.draft().cookies().mechanism() == Cookies.Mechanism.BANNER)
                    .fires(subject -> subject.answer(Question.REFUSES_AS_EASILY) != YES)
                    .repaired((subject, at) -> Repairs.answering(Question.REFUSES_AS_EASILY))
                    .example(sample -> sample.declared(Question.REFUSES_AS_EASILY, NO))
                    .silent(sample -> sample.declared(Question.REFUSES_AS_EASILY, YES)),
            Rule.of("EPRIV-TECH", OPTIONAL, ADVICE, boardOnTechniques())
                    .statement("cookies/text")
                    .when(Tracking::used)
                    .fires(subject -> !subject.says(WordList.SIMILAR_TECHNIQUES))
                    .example(sample -> sample.replaced("cookies", "Wij gebruiken cookies."))
                    .silent(sample -> sample.replaced("cookies", "Wij gebruiken cookies en vergelijkbare technieken.")),
            Rule.of("EPRIV-EMBED", CONDITIONAL, WARNING, eprivacy("5(3)"), judgment("C-40/17"))
                    .each(Subject::currentSharings)
                    .when(Tracking::isEmbedded)
                    .fires((subject, sharing) -> subject.answer(Question.CLICK_TO_LOAD) != YES)
                    .naming("name", Names::of)
                    .naming("contradicted", (subject, sharing) -> claim(subject).isPresent() ? "yes" : "no")
                    .naming("words", (subject, sharing) -> claim(subject).orElse(null))
                    .repaired((subject, at) -> Repairs.answering(Question.CLICK_TO_LOAD))
                    .example(sample -> sample.sharing("hosting", s -> s.withDisplayName(Prefilled.set(PlainText.of(LanguageTag.NL, "Vimeo"))))
                            .replaced("cookies", "Wij gebruiken alleen functionele cookies."))
                    .silent(sample -> sample.pinned("hosting", Presets.of("video")).declared(Question.CLICK_TO_LOAD, YES)),
            Rule.of("EPRIV-EMAILPIXEL", CONDITIONAL, WARNING, boardOnTechniques())
                    .each(Subject::currentSharings)
                    .when((subject, sharing) -> subject.answer(Question.MAIL_PIXELS) == YES && Tracking.isOf(sharing, NEWSLETTERS))
                    .fires((subject, sharing) -> !subject.says(WordList.MAIL_PIXEL))
                    .naming("name", Names::of)
                    .example(sample -> sample.pinned("mail", Presets.of("newsletter")).declared(Question.MAIL_PIXELS, YES))
                    .silent(sample -> sample.pinned("mail", Presets.of("newsletter")).declared(Question.MAIL_PIXELS, YES)
                            .added("Als u dat goedvindt, meten wij of u onze nieuwsbrief opent.")),
            Rule.of("EPRIV-TERM", OPTIONAL, ADVICE, eprivacy("5(3)"))
                    .passages(Subject::written, WordList.COOKIE_TERM_LAW)
                    .example(sample -> sample.added("Cookies blijven volgens de AVG maximaal 12 maanden staan."))
                    .silent(sample -> sample.added("Onze cookies blijven 12 maanden staan.")));

    private CookieRules() {
    }

    /** A cookie of the list, or that there is no list. */
    private record Listed(Optional<Cookie> cookie) {
    }

    private static List<At<Listed>> listed(Subject subject) {
        if (!Tracking.used(subject)) {
            return List.of();
        }
        return subject.cookies().isEmpty() ? List.of(new At<>("cookies/list", new Listed(Optional.empty())))
                : subject.cookies().stream().map(at -> new At<>(at.path(), new Listed(Optional.of(at.value())))).toList();
    }

    private static boolean isIncomplete(Cookie cookie) {
        return cookie.name() == null && cookie.group() == null || cookie.purpose() == null || cookie.lifetime() == null
                || cookie.thirdPartyAccess() == UNANSWERED;
    }

    private static Severity weight(Subject subject, Listed listed) {
        boolean consent = listed.cookie().map(cookie -> Tracking.needsConsent(subject, cookie.category()))
                .orElseGet(() -> subject.draft().cookies().categories().stream().anyMatch(category -> Tracking.needsConsent(subject, category)));
        return consent ? ERROR : WARNING;
    }

    private static boolean isOnTheWeb(Subject subject) {
        return !subject.draft().head().domains().isEmpty() || subject.draft().scopes().stream()
                .anyMatch(scope -> scope.kind() == Scope.Kind.WEBSITE || scope.kind() == Scope.Kind.APPLICATION);
    }

    /** What readers get about cookies, when nothing but their browser lets them refuse. */
    private static List<Passage> onlyTheBrowser(Subject subject) {
        boolean own = subject.draft().cookies().settingsUrl() != null || Tracking.asks(subject);
        return own || subject.draft().cookies().used() == NO || !Tracking.goesBeyondNecessary(subject) ? List.of() : subject.printed();
    }

    /** The words that say that only functional cookies are used. */
    private static Optional<String> claim(Subject subject) {
        return subject.kept("only functional", () -> subject.printed().stream().flatMap(passage -> passage.hits(WordList.ONLY_FUNCTIONAL).stream())
                .map(hit -> hit.found()).findFirst());
    }

    /** Consent for a cookie, asked in a banner unless a page of settings asks already. */
    static Repair asking(Cookie cookie) {
        UnaryOperator<Draft> change = draft -> draft.withCookies(draft.cookies()
                .withMechanism(draft.cookies().mechanism() == Cookies.Mechanism.SETTINGS_PAGE ? Cookies.Mechanism.SETTINGS_PAGE : Cookies.Mechanism.BANNER)
                .withList(draft.cookies().list().stream().map(c -> c.key().equals(cookie.key()) ? c.withBasis(Basis.CONSENT) : c).toList()));
        return Repair.of("consent", "answer.yes", change);
    }

    private static Sample placing(Sample sample, Cookie.Category category, @Nullable Basis basis) {
        return sample.cookies(c -> {
            List<Cookie> list = new ArrayList<>(c.list());
            list.add(CookieBuilder.builder().key(Key.of("more")).name("_more").category(category).basis(basis).build());
            return c.withList(list);
        });
    }
}
