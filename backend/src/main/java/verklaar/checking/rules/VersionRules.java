package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.NO;
import static verklaar.privacy.Answer.YES;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verklaar.assembling.Facts;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PartialDate;
import verklaar.statement.ChangeEntry;
import verklaar.statement.Draft;
import verklaar.statement.Head;

/** When it holds, how readers find it, and what they hear of changes (Art. 5(2), 12(1)). */
public final class VersionRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("VERSION-DATE", REQUIRED, ERROR, gdpr("5(2)"), transparency())
                    .statement("head/statedDate")
                    .fires(subject -> subject.draft().head().statedDate() == null && subject.draft().head().effectiveFrom() == null)
                    .repaired((subject, at) -> Repair.of("date", subject.today(), draft -> draft.withHead(
                            draft.head().withStatedDate(new PartialDate(subject.today().toString())))))
                    .example(sample -> sample.head(h -> h.withStatedDate(null).withEffectiveFrom(null)))
                    .otherwiseSilent(),
            Rule.of("WP260-CHANGE", CONDITIONAL, WARNING, transparency())
                    .statement("changes")
                    .when(subject -> subject.previous().filter(before -> isMaterial(before.facts(), subject.facts())).isPresent())
                    .fires(subject -> subject.answer(Question.READERS_TOLD) != YES || subject.previous().filter(before ->
                            subject.draft().changes().equals(before.facts().draft().changes())).isPresent())
                    .example(VersionRules::changed)
                    .silent(sample -> changed(sample).declared(Question.READERS_TOLD, YES).draft(d -> d.withChanges(List.of(new ChangeEntry(Key.of("books"), null, null,
                            ChangeEntry.Kind.NEW_RECIPIENT, null, InlineText.of(LanguageTag.NL, "Wij gebruiken nu Boekwerk."), Map.of()))))),
            Rule.of("REVIEW-12M", OPTIONAL, WARNING, gdpr("5(2)"), gdpr("24"))
                    .statement("head/lastReviewedOn")
                    .fires(subject -> reviewed(subject).filter(day -> day.isBefore(subject.today().minusYears(1))).isPresent())
                    .naming("known", subject -> subject.draft().head().lastReviewedOn() == null ? "no" : "yes")
                    .naming("date", subject -> reviewed(subject).orElse(null))
                    .repaired((subject, at) -> Repair.of("date", subject.today(), draft -> draft.withHead(draft.head().withLastReviewedOn(subject.today()))))
                    .example(sample -> sample.head(h -> h.withLastReviewedOn(LocalDate.of(2025, 11, 24))))
                    .silent(sample -> sample.head(h -> h.withLastReviewedOn(LocalDate.of(2025, 11, 25)))),
            Rule.of("WP260-ACCESS", REQUIRED, WARNING, gdpr("12(1)"), transparency())
                    .statement("declarations/linked-everywhere")
                    .when(Question.LINKED_EVERYWHERE::matters)
                    .fires(subject -> subject.answer(Question.LINKED_EVERYWHERE) != YES)
                    .repaired((subject, at) -> Repairs.answering(Question.LINKED_EVERYWHERE))
                    .example(sample -> sample.declared(Question.LINKED_EVERYWHERE, NO))
                    .silent(sample -> sample.declared(Question.LINKED_EVERYWHERE, YES)),
            Rule.of("WP260-JIT", OPTIONAL, ADVICE, transparency())
                    .statement("declarations/explains-at-forms")
                    .when(subject -> subject.answer(Question.HAS_FORMS) == YES)
                    .fires(subject -> subject.answer(Question.EXPLAINS_AT_FORMS) == NO)
                    .example(sample -> sample.declared(Question.HAS_FORMS, YES).declared(Question.EXPLAINS_AT_FORMS, NO))
                    .silent(sample -> sample.declared(Question.HAS_FORMS, YES).declared(Question.EXPLAINS_AT_FORMS, YES)));

    private VersionRules() {
    }

    /** Whether what is done with data has changed, and not only how it is told. */
    private static boolean isMaterial(Facts before, Facts now) {
        return !doings(before).equals(doings(now));
    }

    private static List<Object> doings(Facts facts) {
        Draft draft = facts.draft();
        return List.of(draft.activities().stream().map(a -> List.of(a.key(), a.purposes(), a.dataItems(), a.bases())).toList(),
                draft.categories().stream().map(c -> c.key()).toList(),
                facts.sharings().stream().map(s -> List.of(s.key(), s.dataItems(), s.providers(), s.transfers(), s.retention())).toList(),
                draft.retentionRules().stream().map(r -> List.of(r.of(), r.retention().length())).toList());
    }

    /** When somebody last looked through it: the day noted, or else the day it is of. */
    private static Optional<LocalDate> reviewed(Subject subject) {
        Head head = subject.draft().head();
        return Stream.of(Optional.ofNullable(head.lastReviewedOn()), Optional.ofNullable(head.effectiveFrom()),
                Optional.ofNullable(head.statedDate()).map(date -> lastDay(date.temporal()))).flatMap(Optional::stream).findFirst();
    }

    private static LocalDate lastDay(Temporal date) {
        return date instanceof Year year ? year.atMonth(12).atEndOfMonth() : date instanceof YearMonth month ? month.atEndOfMonth() : (LocalDate) date;
    }

    private static Sample changed(Sample sample) {
        return sample.after(before -> before.draft(d -> d.withSharings(d.sharings().subList(0, 2))));
    }
}
