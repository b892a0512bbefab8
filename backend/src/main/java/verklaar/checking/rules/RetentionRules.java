package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.checking.WordsIn;
import verklaar.privacy.DataItem;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Retention;
import verklaar.statement.Activity;
import verklaar.statement.Organisation;
import verklaar.statement.RetentionRule;
import verklaar.statement.RetentionRule.Target;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;

/** How long (Art. 13(2)(a), 5(1)(e)). */
public final class RetentionRules {

    private static final double TEN_YEARS = 10 * 365.25;

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-2-A", REQUIRED, ERROR, gdpr("13(2)(a)"))
                    .each(Subject::activities)
                    .fires((subject, activity) -> !isCovered(subject, activity))
                    .naming("name", Names::of)
                    .example(sample -> sample.draft(d -> d.withRetentionRules(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-A-ROW", REQUIRED, WARNING, gdpr("13(2)(a)"))
                    .each(Subject::currentSharings).at("retention")
                    .fires(RetentionRules::isOpen)
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> keeping(s, new Length.NotStated())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-A-VAGUE", CONDITIONAL, WARNING, transparency(), gdpr("13(2)(a)"))
                    .each(RetentionRules::kept)
                    .fires(kept -> kept.lengths().anyMatch(RetentionRules::isVague))
                    .naming("name", Kept::name)
                    .example(sample -> sample.sharing("mail", s -> keeping(s, new Length.Approximate(Length.Unit.HOURS))))
                    .silent(sample -> sample.sharing("mail", s -> keeping(s, Length.Period.of(48, Length.Unit.HOURS)))),
            Rule.of("GDPR-13-2-A-START", CONDITIONAL, ADVICE, transparency())
                    .each(RetentionRules::kept)
                    .fires(kept -> kept.lengths().anyMatch(length -> length instanceof Length.Period period
                            && period.startEvent() == null && period.basisKey() == null))
                    .naming("name", Kept::name)
                    .example(sample -> sample.sharing("mail", s -> keeping(s, Length.Period.of(1, Length.Unit.YEARS))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-A-LAW", CONDITIONAL, WARNING, gdpr("5(1)(e)"), gdpr("6(1)(c)"))
                    .each(RetentionRules::kept)
                    .when((subject, kept) -> kept.lengths().anyMatch(length -> isStatutory(subject, length)))
                    .fires((subject, kept) -> kept.lengths().anyMatch(length -> isStatutory(subject, length) && !namesLaw(subject, (Length.Period) length)))
                    .naming("name", Kept::name)
                    .example(sample -> sample.retention("bookkeeping", rule -> rule.withRetention(Retention.of(
                            new Length.Period(10, Length.Unit.YEARS, Length.Bound.EXACT, null, null, null, Key.of("de-books-10y"))))))
                    .silent(sample -> sample.retention("bookkeeping", rule -> rule.withRetention(Retention.of(
                            new Length.Period(7, Length.Unit.YEARS, Length.Bound.EXACT, null, null, null, Key.of("nl-tax-7y")))))),
            Rule.of("GDPR-13-2-A-CONFLICT", CONDITIONAL, WARNING, gdpr("5(1)(a)"))
                    .each(RetentionRules::kept)
                    .when((subject, kept) -> kept.specific() && Periods.general(subject).isPresent())
                    .fires((subject, kept) -> !Periods.excepted(subject)
                            && Periods.longest(kept.retentions().stream()).filter(longest -> Periods.isLonger(longest, Periods.general(subject).get())).isPresent())
                    .naming("name", Kept::name)
                    .naming("general", (subject, kept) -> Periods.general(subject).orElse(null))
                    .naming("period", (subject, kept) -> Periods.longest(kept.retentions().stream()).orElse(null))
                    .example(sample -> sample.replaced("retention", "Wij bewaren uw gegevens maximaal 1 jaar."))
                    .silent(sample -> sample.replaced("retention", "Wij bewaren uw gegevens maximaal 1 jaar, tenzij hieronder anders staat.")),
            Rule.of("GDPR-13-2-A-SPLIT", OPTIONAL, ADVICE, transparency())
                    .each(Subject::retentionRules)
                    .fires(RetentionRules::coversSeveralPurposes)
                    .naming("name", Names::of)
                    .example(sample -> sample.draft(d -> d.withRetentionRules(List.of(d.retentionRules().get(0).withOf(List.of())))))
                    .otherwiseSilent(),
            Rule.of("GDPR-5-1-E-LONG", OPTIONAL, ADVICE, gdpr("5(1)(e)"))
                    .each(RetentionRules::kept)
                    .fires((subject, kept) -> longest(subject, kept).filter(longest -> Periods.days(longest) > TEN_YEARS).isPresent())
                    .naming("name", Kept::name)
                    .naming("period", (subject, kept) -> longest(subject, kept).orElse(null))
                    .example(sample -> sample.sharing("mail", s -> keeping(s, Length.Period.of(11, Length.Unit.YEARS))))
                    .silent(sample -> sample.sharing("mail", s -> keeping(s, Length.Period.of(10, Length.Unit.YEARS)))));

    private RetentionRules() {
    }

    /**
     * A sharing or a rule, as far as it says how long.
     *
     * @param specific whether it speaks of some things, not of everything
     */
    private record Kept(Object name, List<Retention> retentions, boolean specific) {
        Stream<Length> lengths() {
            return retentions.stream().flatMap(Periods::chain).filter(retention -> retention.text() == null).map(Retention::length);
        }
    }

    private static List<At<Kept>> kept(Subject subject) {
        return subject.kept("kept", () -> {
            List<At<Kept>> all = new ArrayList<>();
            subject.retentionRules().forEach(at -> all.add(new At<>(at.path() + "/retention", new Kept(Names.of(subject, at.value()),
                    List.of(at.value().retention()), !at.value().of().isEmpty() || at.value().label() != null))));
            subject.currentSharings().forEach(at -> all.add(new At<>(at.path() + "/retention",
                    new Kept(Names.of(subject, at.value()), at.value().retention(), true))));
            return all;
        });
    }

    private static Set<Key> ruled(Subject subject, Target target) {
        return subject.kept("ruled " + target, () -> subject.draft().retentionRules().stream().flatMap(rule -> rule.of().stream())
                .filter(of -> of.target() == target).map(RetentionRule.Reference::key).collect(Collectors.toSet()));
    }

    private static boolean hasGeneralRule(Subject subject) {
        return subject.kept("general rule", () -> subject.inOwnWords(SectionKind.RETENTION)
                || subject.draft().retentionRules().stream().anyMatch(rule -> rule.of().isEmpty()));
    }

    /** Whether a rule speaks of the activity, of all its data, or of everything. */
    static boolean isCovered(Subject subject, Activity activity) {
        return hasGeneralRule(subject) || ruled(subject, Target.ACTIVITY).contains(activity.key())
                || !activity.dataItems().isEmpty() && activity.dataItems().stream().allMatch(item -> item.extent() == DataItem.Extent.NONE
                        || item.category() != null && ruled(subject, Target.CATEGORY).contains(item.category()));
    }

    /** Whether a sharing has a dash, or nothing at all and no rule for it or for all it serves. */
    private static boolean isOpen(Subject subject, ResolvedSharing sharing) {
        if (!sharing.retention().isEmpty()) {
            return sharing.retention().stream().anyMatch(retention -> retention.text() == null && retention.length() instanceof Length.NotStated);
        }
        List<Key> serves = sharing.source().activities();
        return !hasGeneralRule(subject) && !ruled(subject, Target.SHARING).contains(sharing.key())
                && (serves.isEmpty() || !ruled(subject, Target.ACTIVITY).containsAll(serves));
    }

    private static boolean isVague(Length length) {
        if (length instanceof Length.Criterion criterion) {
            return criterion.text() == null ? criterion.basisKey() != null && criterion.basisKey().value().equals("strictly-necessary")
                    : WordsIn.any(criterion.text(), WordList.AS_LONG_AS_NEEDED);
        }
        return length instanceof Length.Approximate;
    }

    private static boolean isStatutory(Subject subject, @Nullable Length length) {
        return length instanceof Length.Period period && period.basisKey() != null && subject.edition().term(Term.Kind.RETENTION, period.basisKey())
                .map(term -> "STATUTORY".equals(term.attributes().get("kind"))).orElse(false);
    }

    /** Whether the period says which law sets it, or is a duty that the catalogue knows the law of, in a country the statement is about. */
    private static boolean namesLaw(Subject subject, Length.Period period) {
        return period.law() != null || subject.edition().term(Term.Kind.RETENTION, Objects.requireNonNull(period.basisKey())).map(Term::attributes)
                .filter(known -> known.containsKey("law")).map(known -> known.get("jurisdiction"))
                .filter(country -> country != null && isLawOf(subject, country)).isPresent();
    }

    private static boolean isLawOf(Subject subject, String country) {
        return Stream.concat(subject.facts().organisations().stream().map(Organisation::country).filter(Objects::nonNull),
                subject.draft().head().jurisdictions().stream().map(Jurisdiction::country)).anyMatch(ours -> ours.value().equals(country));
    }

    /** The longest period that no law prescribes. */
    private static Optional<Length.Period> longest(Subject subject, Kept kept) {
        return Periods.longest(kept.retentions().stream().filter(retention -> !isStatutory(subject, retention.length())
                && !(retention.length() instanceof Length.Period period && period.law() != null)));
    }

    /** Whether one period holds for activities that differ in purpose, or for everything when nothing else is said. */
    private static boolean coversSeveralPurposes(Subject subject, RetentionRule rule) {
        if (rule.of().isEmpty()) {
            return subject.draft().retentionRules().size() == 1 && subject.draft().activities().size() > 1;
        }
        return rule.of().stream().filter(of -> of.target() == Target.ACTIVITY).flatMap(of -> subject.activity(of.key()).stream())
                .map(Activity::purposes).distinct().count() > 1;
    }

    private static Sharing keeping(Sharing sharing, Length length) {
        return sharing.withRetention(Prefilled.set(List.of(Retention.of(length))));
    }
}
