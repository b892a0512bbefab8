package verklaar.checking;

import static verklaar.privacy.Answer.YES;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.Key;
import verklaar.statement.Activity;
import verklaar.statement.CategoryUse;
import verklaar.statement.Cookies;
import verklaar.statement.Scope;

/**
 * What rules must know and no fact of a statement tells: the closed list of questions that a tenant answers with yes or no. Each is asked
 * only where its answer matters. The texts are {@code question.{key}} in {@code texts_{language}.properties}.
 */
public enum Question {

    /** Whether people in the EEA are offered goods or services, or watched, from outside it (Art. 3(2), 27). */
    TARGETS_EEA(subject -> subject.controller().country() != null && !subject.controller().country().inEea()),
    /** Whether the core of what it does is watching people regularly and on a large scale (Art. 37(1)(b)). */
    MONITORS_ON_LARGE_SCALE(Question::hasNoOfficer),
    /** Whether the core of what it does is using special categories of data on a large scale (Art. 37(1)(c)). */
    SPECIAL_DATA_ON_LARGE_SCALE(subject -> hasNoOfficer(subject) && subject.draft().head().specialData() == YES),
    /** Whether twenty people or more regularly process data by computer (BDSG § 38). */
    TWENTY_STAFF(subject -> hasNoOfficer(subject) && subject.packs().contains(Pack.DE)),
    /** Whether consumers are among the readers. */
    CONSUMERS(subject -> true),
    /** Whether people fill in forms. */
    HAS_FORMS(subject -> true),
    /** Whether forms mark the fields that must be filled in. */
    MARKS_REQUIRED_FIELDS(subject -> subject.answer(HAS_FORMS) == YES),
    /** Whether a short explanation stands at each form. */
    EXPLAINS_AT_FORMS(subject -> subject.answer(HAS_FORMS) == YES),
    /** Whether children have a text that they understand. */
    WRITTEN_FOR_CHILDREN(subject -> subject.draft().children() != null && subject.draft().children().directedAtChildren() == YES),
    /** Whether people are not told because of an exception (Art. 13(4), 14(5)); its note is the reason. */
    EXCEPTION_FROM_TELLING(Question::fromOthers),
    /** Whether mail without consent goes to customers alone, for similar products, with a way out each time (ePrivacy Art. 13(2)). */
    CUSTOMERS_ONLY(subject -> subject.draft().activities().stream().anyMatch(a -> a.marketing()
            && a.bases().stream().noneMatch(use -> use.basis() == Basis.CONSENT))),
    /** Whether interests were weighed, and people can ask how. */
    BALANCE_ON_REQUEST(subject -> subject.uses(Basis.LEGITIMATE_INTEREST)),
    /** Whether readers are told of a change before it takes effect. */
    READERS_TOLD(subject -> subject.previous().isPresent()),
    /** Whether the banner refuses as easily as it accepts. */
    REFUSES_AS_EASILY(subject -> subject.draft().cookies().mechanism() == Cookies.Mechanism.BANNER),
    /** Whether maps, videos and the like load only after a click or consent. */
    CLICK_TO_LOAD(Question::onTheWeb),
    /** Whether mail tells who opened it or clicked in it. */
    MAIL_PIXELS(subject -> subject.draft().activities().stream().anyMatch(Activity::marketing)),
    /** Whether visitors are counted in a way that hardly touches their privacy: address shortened, nothing shared, nothing combined. */
    PRIVACY_FRIENDLY_ANALYTICS(subject -> subject.draft().cookies().list().stream().anyMatch(c -> c.category() == Cookie.Category.ANALYTICS)
            || subject.draft().cookies().categories().contains(Cookie.Category.ANALYTICS)),
    /** Whether every page leads to the statement. */
    LINKED_EVERYWHERE(Question::onTheWeb),
    /** Whether it also processes data for others, and so keeps a second register (Art. 30(2)). */
    ACTS_AS_PROCESSOR(subject -> true),
    /** Whether that register is kept. */
    PROCESSOR_REGISTER(subject -> subject.answer(ACTS_AS_PROCESSOR) == YES),
    /** Whether it keeps no register because it is small (Art. 30(5)). */
    NO_REGISTER_AS_SMALL(subject -> true),
    /** Whether people talk to a computer, or read what one has written (AI Act Art. 50). */
    TALKS_TO_COMPUTER(subject -> true),
    /** Whether access from outside the EEA by a provider's parent firm was looked into and excluded. */
    NO_ACCESS_FROM_OUTSIDE(subject -> true),
    /** Whether the supervisory authority and the people concerned were told of a transfer for a compelling interest (Art. 49(1)). */
    TRANSFER_NOTIFIED(subject -> subject.currentSharings().stream().flatMap(at -> at.value().transfers().stream())
            .anyMatch(transfer -> transfer.safeguard() != null && transfer.safeguard().value().equals("derog-compelling"))),
    /** Whether data is sold or shared for advertising (CCPA 1798.120). */
    SELLS_OR_SHARES(subject -> subject.packs().contains(Pack.US_CA)),
    /** Whether the browser's signal to opt out is honoured (CCPA 1798.135). */
    HONOURS_SIGNAL(subject -> subject.answer(SELLS_OR_SHARES) == YES),
    /** Whether sensitive data is used for more than what was asked for (CCPA 1798.121). */
    SENSITIVE_DATA_FOR_MORE(subject -> subject.packs().contains(Pack.US_CA));

    private final Predicate<Subject> matters;

    Question(Predicate<Subject> matters) {
        this.matters = matters;
    }

    /** Its name in declarations: lower case with hyphens. */
    public Key key() {
        return Key.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a rule needs the answer for this statement. */
    public boolean matters(Subject subject) {
        return matters.test(subject);
    }

    /** The question of a declaration; empty when rules no longer ask it. */
    public static Optional<Question> of(Key key) {
        return Arrays.stream(values()).filter(question -> question.key().equals(key)).findFirst();
    }

    private static boolean hasNoOfficer(Subject subject) {
        return subject.controller().dpo() == null && subject.controller().dpoNotNeededReason() == null;
    }

    private static boolean fromOthers(Subject subject) {
        return subject.draft().categories().stream().flatMap(category -> category.sources().stream())
                .anyMatch(source -> source.kind() == CategoryUse.Source.Kind.THIRD_PARTY);
    }

    private static boolean onTheWeb(Subject subject) {
        return !subject.draft().head().domains().isEmpty() || subject.draft().scopes().stream()
                .anyMatch(scope -> scope.kind() == Scope.Kind.WEBSITE || scope.kind() == Scope.Kind.APPLICATION);
    }
}
