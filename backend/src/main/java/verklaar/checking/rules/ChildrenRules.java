package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.List;
import verklaar.catalogue.ConsentAge;
import verklaar.checking.At;
import verklaar.checking.Question;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Basis;
import verklaar.privacy.Jurisdiction;
import verklaar.statement.ChildrenPolicy;

/** Children (Art. 8). */
public final class ChildrenRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-8-1", CONDITIONAL, ERROR, gdpr("8(1)"))
                    .statement("children")
                    .when(subject -> directed(subject) && subject.uses(Basis.CONSENT))
                    .fires(subject -> !subject.says(WordList.PARENTS))
                    .example(sample -> sample.draft(d -> d.withChildren(new ChildrenPolicy(YES, 16, null, null)))
                            .replaced("children", "Leuk dat je er bent."))
                    .silent(sample -> sample.draft(d -> d.withChildren(new ChildrenPolicy(YES, 16, null, null)))
                            .replaced("children", "Ben je jonger dan 16 jaar? Dan moet je ouder het goedvinden.")),
            Rule.of("GDPR-8-1-AGE", CONDITIONAL, WARNING, gdpr("8(1)"))
                    .each(ChildrenRules::ages).at("age")
                    .fires((subject, age) -> Ages.stated(subject).stream().noneMatch(stated -> stated == age.age()))
                    .naming("age", ConsentAge::age)
                    .naming("country", ConsentAge::country)
                    .naming("stated", (subject, age) -> Ages.stated(subject).iterator().next())
                    .repaired((subject, at) -> Ages.stating(subject, at.value().age()))
                    .example(sample -> sample.draft(d -> d.withChildren(new ChildrenPolicy(YES, 13, null, null))))
                    .otherwiseSilent(),
            Rule.of("GDPR-8-CLAUSE", OPTIONAL, ADVICE, gdpr("8"))
                    .statement("children")
                    .when(subject -> subject.answer(Question.CONSUMERS) == YES)
                    .fires(subject -> subject.draft().children() == null && !subject.says(WordList.PARENTS))
                    .example(sample -> sample.draft(d -> d.withChildren(null)).declared(Question.CONSUMERS, YES))
                    .silent(sample -> sample.declared(Question.CONSUMERS, YES)),
            Rule.of("GDPR-12-1-CHILD", CONDITIONAL, WARNING, gdpr("12(1)"), transparency())
                    .statement("declarations/written-for-children")
                    .when(ChildrenRules::directed)
                    .fires(subject -> subject.answer(Question.WRITTEN_FOR_CHILDREN) != YES)
                    .example(sample -> sample.draft(d -> d.withChildren(new ChildrenPolicy(YES, 16, null, null))))
                    .silent(sample -> sample.draft(d -> d.withChildren(new ChildrenPolicy(YES, 16, null, null)))
                            .declared(Question.WRITTEN_FOR_CHILDREN, YES)));

    private ChildrenRules() {
    }

    private static boolean directed(Subject subject) {
        return subject.draft().children() != null && subject.draft().children().directedAtChildren() == YES;
    }

    /** The ages of the law of each jurisdiction, when the statement states one at all. */
    private static List<At<ConsentAge>> ages(Subject subject) {
        return Ages.stated(subject).isEmpty() ? List.of() : subject.draft().head().jurisdictions().stream().map(Jurisdiction::country).distinct()
                .flatMap(country -> subject.edition().consentAge(country).stream()).map(age -> new At<>("children", age)).toList();
    }
}
