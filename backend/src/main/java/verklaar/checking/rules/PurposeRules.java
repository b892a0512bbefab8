package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.checking.Names;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Basis;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Organisation;
import verklaar.statement.SectionKind;

/** What for, and what allows it (Art. 13(1)(c)-(d), 6). */
public final class PurposeRules {

    /** Purposes that cannot do without a profile. */
    private static final Set<String> PROFILING = Set.of("behaviour-analysis", "personalised-offers", "targeted-advertising");

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-1-C-PURPOSE", REQUIRED, ERROR, gdpr("13(1)(c)"))
                    .statement("activities")
                    .fires(subject -> subject.draft().activities().isEmpty() && !subject.inOwnWords(SectionKind.PURPOSES)
                            && !subject.inOwnWords(SectionKind.ACTIVITIES))
                    .example(sample -> sample.draft(d -> d.withActivities(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-C-BASIS", REQUIRED, ERROR, gdpr("13(1)(c)"), gdpr("6"))
                    .each(Subject::activities).at("bases")
                    .when(activity -> activity.actingAs() == Activity.ActingAs.CONTROLLER)
                    .fires(activity -> activity.bases().isEmpty())
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repairs.choosingBasis(subject, at.value()))
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withBases(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-C-SPECIFIC", REQUIRED, WARNING, transparency())
                    .passages(subject -> subject.written().stream().filter(PurposeRules::isAboutPurposes).toList(), WordList.VAGUE)
                    .example(sample -> sample.activity("newsletter", a -> saying(a, "Om onze diensten te verbeteren")))
                    .silent(sample -> sample.activity("newsletter", a -> saying(a, "Om u te laten weten welke fietsen nieuw zijn"))),
            Rule.of("GDPR-13-1-C-LAW", CONDITIONAL, WARNING, gdpr("13(1)(c)"), gdpr("6(3)"))
                    .each(Subject::activities).at("bases")
                    .when(activity -> activity.bases().stream().anyMatch(PurposeRules::needsLaw))
                    .fires(activity -> activity.bases().stream().anyMatch(use -> needsLaw(use) && use.law() == null))
                    .naming("name", Names::of)
                    .example(sample -> sample.activity("bookkeeping", a -> on(a, Basis.LEGAL_OBLIGATION)))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-C-MANY", CONDITIONAL, WARNING, transparency())
                    .each(Subject::activities).at("bases")
                    .when(activity -> activity.bases().size() > 1)
                    .fires(activity -> activity.bases().stream().anyMatch(use -> use.condition() == null))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> keepingOne(subject, at.value()))
                    .example(sample -> sample.activity("newsletter", a -> on(a, Basis.CONSENT, Basis.CONTRACT)))
                    .silent(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withBases(List.of(
                            new Activity.BasisUse(Basis.CONSENT, words("als u geen klant bent"), null, null),
                            new Activity.BasisUse(Basis.CONTRACT, words("als u klant bent"), null, null))))),
            Rule.of("GDPR-13-1-D", CONDITIONAL, ERROR, gdpr("13(1)(d)"))
                    .each(Subject::activities).at("bases/legitimate-interest/interest")
                    .when(PurposeRules::hasInterest)
                    .fires(activity -> activity.bases().stream().anyMatch(use -> use.basis() == Basis.LEGITIMATE_INTEREST && use.interest() == null))
                    .naming("name", Names::of)
                    .example(sample -> sample.activity("security", a -> on(a, Basis.LEGITIMATE_INTEREST)))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-D-BALANCE", CONDITIONAL, ADVICE, transparency())
                    .each(Subject::activities).at("bases/legitimate-interest")
                    .when(PurposeRules::hasInterest)
                    .fires((subject, activity) -> subject.answer(Question.BALANCE_ON_REQUEST) != YES
                            && subject.written().stream().noneMatch(passage -> passage.has(WordList.BALANCE)))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repairs.answering(Question.BALANCE_ON_REQUEST))
                    .example(sample -> sample)
                    .silent(sample -> sample.replaced("purposes", "Vraag ons hoe wij dit belang hebben afgewogen.")),
            Rule.of("GDPR-6-1-F-PUBLIC", CONDITIONAL, WARNING, gdpr("6(1)"))
                    .each(Subject::activities).at("bases")
                    .when((subject, activity) -> subject.controller().kind() == Organisation.Sector.PUBLIC)
                    .fires(PurposeRules::hasInterest)
                    .naming("name", Names::of)
                    .repaired((subject, at) -> asPublicTask(subject, at.value().key()))
                    .example(sample -> sample.organisation(o -> o.withKind(Organisation.Sector.PUBLIC)))
                    .silent(sample -> sample.organisation(o -> o.withKind(Organisation.Sector.PUBLIC))
                            .activity("security", a -> ActivityBuilder.from(a).withBases(List.of(
                                    new Activity.BasisUse(Basis.PUBLIC_TASK, null, words("de Gemeentewet"), null))))),
            Rule.of("GDPR-13-3", CONDITIONAL, WARNING, gdpr("13(3)"), gdpr("6(4)"))
                    .each(Subject::activities)
                    .when((subject, activity) -> subject.previous().isPresent() && isNewUse(subject, activity))
                    .fires((subject, activity) -> subject.answer(Question.READERS_TOLD) != YES)
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repairs.answering(Question.READERS_TOLD))
                    .example(PurposeRules::withNewUse)
                    .silent(sample -> withNewUse(sample).declared(Question.READERS_TOLD, YES)),
            Rule.of("GDPR-4-4-PROFILE", CONDITIONAL, WARNING, gdpr("4(4)"), gdpr("13(2)(f)"))
                    .each(Subject::activities).at("profiling")
                    .when(PurposeRules::profiles)
                    .fires((subject, activity) -> subject.printed().stream().noneMatch(passage -> passage.has(WordList.PROFILE)
                            && (passage.isUnder("activities/" + activity.key()) || isAboutProfiles(passage.section()))))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> sayingSo(subject, at.value()))
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withProfiling(true)).replaced("purposes", "Wij sturen u nieuws."))
                    .silent(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withProfiling(true)).replaced("purposes",
                            "Wij maken een profiel van wat u leest.")));

    private PurposeRules() {
    }

    /** One of the bases an activity has, and none beside it. */
    private static Repair keepingOne(Subject subject, Activity activity) {
        return new Repair("basis", activity.bases().stream().map(use -> new Repair.Option(use.basis().key(),
                subject.label(Term.Kind.BASIS, Key.of(use.basis().key())),
                Repairs.inActivity(activity.key(), a -> ActivityBuilder.from(a).withBases(List.of(use))))).toList());
    }

    /** The public task in the place of the interest. */
    private static Repair asPublicTask(Subject subject, Key activity) {
        return Repair.of("basis", subject.label(Term.Kind.BASIS, Key.of(Basis.PUBLIC_TASK.key())), Repairs.inActivity(activity, a -> ActivityBuilder.from(a)
                .withBases(a.bases().stream().map(use -> use.basis() == Basis.LEGITIMATE_INTEREST
                        ? new Activity.BasisUse(Basis.PUBLIC_TASK, use.condition(), use.law(), null) : use).distinct().toList())));
    }

    /** Our sentence on profiles, where readers get our words about the activity. */
    private static @Nullable Repair sayingSo(Subject subject, Activity activity) {
        return activity.profiling() || subject.inOwnWords(SectionKind.PURPOSES) || subject.inOwnWords(SectionKind.ACTIVITIES) ? null
                : Repair.of("profile", "answer.yes", Repairs.inActivity(activity.key(), a -> ActivityBuilder.from(a).withProfiling(true)));
    }

    private static boolean isAboutPurposes(verklaar.checking.Passage passage) {
        return passage.path().startsWith("activities/") || passage.section() == SectionKind.PURPOSES || passage.section() == SectionKind.ACTIVITIES;
    }

    private static boolean isAboutProfiles(@Nullable SectionKind section) {
        return section == SectionKind.PURPOSES || section == SectionKind.ACTIVITIES || section == SectionKind.DECISIONS;
    }

    private static boolean needsLaw(Activity.BasisUse use) {
        return use.basis() == Basis.LEGAL_OBLIGATION || use.basis() == Basis.PUBLIC_TASK;
    }

    private static boolean hasInterest(Activity activity) {
        return activity.bases().stream().anyMatch(use -> use.basis() == Basis.LEGITIMATE_INTEREST);
    }

    private static boolean profiles(Activity activity) {
        return activity.profiling() || activity.purposes().stream().anyMatch(use -> use.term() != null && PROFILING.contains(use.term().value()));
    }

    /** Whether the version before did not have the activity, but some of its data. */
    private static boolean isNewUse(Subject subject, Activity activity) {
        return subject.previous().map(before -> before.facts().draft()).filter(before -> before.activities().stream()
                .noneMatch(old -> old.key().equals(activity.key()))).map(before -> {
                    Set<Key> had = before.activities().stream().flatMap(old -> kinds(old)).collect(Collectors.toSet());
                    return kinds(activity).anyMatch(had::contains);
                }).orElse(false);
    }

    private static Stream<Key> kinds(Activity activity) {
        return activity.dataItems().stream().map(DataItem::category).filter(key -> key != null);
    }

    private static Sample withNewUse(Sample sample) {
        return sample.after(before -> before.draft(d -> d.withActivities(d.activities().subList(0, 1))));
    }

    private static Activity saying(Activity activity, String purpose) {
        return ActivityBuilder.from(activity).withPurposes(List.of(new Activity.PurposeUse(null, words(purpose))));
    }

    private static Activity on(Activity activity, Basis... bases) {
        return ActivityBuilder.from(activity).withBases(Stream.of(bases).map(Activity.BasisUse::of).toList());
    }

    private static InlineText words(String words) {
        return InlineText.of(LanguageTag.NL, words);
    }
}
