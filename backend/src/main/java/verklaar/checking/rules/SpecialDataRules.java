package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.privacy.Answer;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.CategoryUse;

/** Data that the law protects more: special categories, criminal offences, national numbers (Art. 9, 10, 87). */
public final class SpecialDataRules {

    /** The grounds of Art. 9(2)(b) and (g)-(j), which hold only under a law. */
    private static final Set<String> UNDER_A_LAW = Set.of("art9-employment", "art9-public-interest", "art9-health-care", "art9-public-health", "art9-research");

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-9-STATEMENT", REQUIRED, WARNING, gdpr("9"), gdpr("5(1)(a)"))
                    .statement("head/specialData")
                    .fires(subject -> subject.draft().head().specialData() == Answer.UNANSWERED)
                    .repaired((subject, at) -> Repairs.answering(d -> d.withHead(d.head().withSpecialData(Answer.YES)),
                            d -> d.withHead(d.head().withSpecialData(Answer.NO))))
                    .example(sample -> sample.head(h -> h.withSpecialData(Answer.UNANSWERED)))
                    .otherwiseSilent(),
            Rule.of("GDPR-9-2", CONDITIONAL, ERROR, gdpr("9(2)"), gdpr("13(2)(c)"))
                    .each(Subject::activities).at("art9")
                    .when((subject, activity) -> subject.usesSpecial(activity.dataItems(), "art9"))
                    .fires(activity -> activity.art9() == null)
                    .naming("name", Names::of)
                    .repaired((subject, at) -> choosingGround(subject, at.value().key()))
                    .example(sample -> using(sample, "health"))
                    .silent(sample -> using(sample, "health").activity("payment", a -> on(a, "art9-explicit-consent", null))),
            Rule.of("GDPR-9-2-LAW", CONDITIONAL, WARNING, gdpr("9(2)"))
                    .each(Subject::activities).at("art9/law")
                    .when(activity -> activity.art9() != null && UNDER_A_LAW.contains(activity.art9().condition().value()))
                    .fires(activity -> activity.art9() == null || activity.art9().law() == null)
                    .naming("name", Names::of)
                    .example(sample -> sample.activity("payment", a -> on(a, "art9-employment", null)))
                    .silent(sample -> sample.activity("payment", a -> on(a, "art9-employment", "artikel 30 van de UAVG"))),
            Rule.of("GDPR-10", CONDITIONAL, ERROR, gdpr("10"))
                    .each(Subject::activities).at("bases")
                    .when((subject, activity) -> subject.usesSpecial(activity.dataItems(), "art10"))
                    .fires(activity -> !namesLaw(activity))
                    .naming("name", Names::of)
                    .example(sample -> using(sample, "criminal"))
                    .silent(sample -> using(sample, "criminal").activity("payment", a -> on(a, "art9-public-interest", "artikel 33 van de UAVG"))),
            Rule.of("GDPR-87-ID", CONDITIONAL, ERROR, gdpr("87"))
                    .each(SpecialDataRules::usersOfNumbers)
                    .fires(user -> !user.underALaw())
                    .naming("name", User::name)
                    .example(sample -> using(sample, "national-id-number"))
                    .silent(sample -> using(sample, "national-id-number").activity("payment", a -> on(a, "art9-employment", "artikel 46 van de UAVG"))));

    private SpecialDataRules() {
    }

    /** One of the grounds of Art. 9(2), in the law's order. */
    private static Repair choosingGround(Subject subject, Key activity) {
        return new Repair("ground", subject.edition().terms(Term.Kind.ART9).stream()
                .map(term -> new Repair.Option(term.key().value(), term.label(), Repairs.inActivity(activity, a -> ActivityBuilder.from(a)
                        .withArt9(new Activity.SpecialDataCondition(term.key(), null))))).toList());
    }

    /** An activity or a sharing that uses a national number. */
    private record User(Object name, boolean underALaw) {
    }

    private static List<At<User>> usersOfNumbers(Subject subject) {
        Stream<At<User>> activities = subject.activities().stream().filter(at -> subject.usesSpecial(at.value().dataItems(), "national-id"))
                .map(at -> new At<>(at.path() + "/dataItems", new User(Names.of(subject, at.value()), namesLaw(at.value()))));
        Stream<At<User>> sharings = subject.currentSharings().stream().filter(at -> subject.usesSpecial(at.value().dataItems(), "national-id"))
                .map(at -> new At<>(at.path() + "/dataItems", new User(Names.of(subject, at.value()), servesALaw(subject, at.value()))));
        return Stream.concat(activities, sharings).toList();
    }

    /** Whether one of the activities it serves, or any when it names none, uses the number under a law. */
    private static boolean servesALaw(Subject subject, ResolvedSharing sharing) {
        List<Key> named = sharing.source().activities();
        return subject.draft().activities().stream().filter(activity -> named.isEmpty() || named.contains(activity.key()))
                .anyMatch(activity -> namesLaw(activity) && subject.usesSpecial(activity.dataItems(), "national-id"));
    }

    private static boolean namesLaw(Activity activity) {
        return activity.art9() != null && activity.art9().law() != null || activity.bases().stream().anyMatch(use -> use.law() != null);
    }

    private static Activity on(Activity activity, String condition, @Nullable String law) {
        return ActivityBuilder.from(activity).withArt9(new Activity.SpecialDataCondition(Key.of(condition),
                law == null ? null : InlineText.of(LanguageTag.NL, law)));
    }

    private static Sample using(Sample sample, String term) {
        return sample.draft(d -> d.withCategories(Stream.concat(d.categories().stream(), Stream.of(CategoryUse.of(term))).toList()))
                .activity("payment", a -> ActivityBuilder.from(a).withDataItems(List.of(DataItem.of("name"), DataItem.of(term))));
    }
}
