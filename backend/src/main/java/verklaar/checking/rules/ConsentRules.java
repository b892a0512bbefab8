package verklaar.checking.rules;

import static verklaar.checking.Law.eprivacy;
import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.List;
import verklaar.checking.Names;
import verklaar.checking.Question;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Basis;
import verklaar.privacy.Choice;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Rights;

/** Consent and how it ends, and direct marketing (Art. 7(3), 21(2)-(4); ePrivacy Art. 13). */
public final class ConsentRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-2-C", CONDITIONAL, ERROR, gdpr("13(2)(c)"), gdpr("7(3)"))
                    .statement("rights/list")
                    .when(subject -> subject.uses(Basis.CONSENT) || subject.draft().activities().stream().anyMatch(ConsentRules::isExplicit))
                    .fires(subject -> !subject.names(Rights.Right.WITHDRAWAL) && !subject.shows("rights/withdrawalHow"))
                    .repaired((subject, at) -> Repairs.adding(Rights.Right.WITHDRAWAL))
                    .example(sample -> sample.rights(r -> r.withList(r.list().subList(0, 6))).replaced("rights", "U kunt ons alles vragen."))
                    .otherwiseSilent(),
            Rule.of("GDPR-7-3-HOW", CONDITIONAL, WARNING, gdpr("7(3)"))
                    .each(Subject::activities).at("choices")
                    .when(activity -> activity.bases().stream().anyMatch(use -> use.basis() == Basis.CONSENT))
                    .fires((subject, activity) -> !saysHow(subject.draft().rights()) && activity.choices().stream().noneMatch(ConsentRules::ends))
                    .naming("name", Names::of)
                    .example(sample -> sample.rights(r -> r.withWithdrawalHow(null)))
                    .silent(sample -> sample.rights(r -> r.withWithdrawalHow(null)).activity("newsletter", a -> ActivityBuilder.from(a).withChoices(
                            List.of(new Choice(Choice.Kind.UNSUBSCRIBE, InlineText.of(LanguageTag.NL, "met de link onderaan"), null, null))))),
            Rule.of("GDPR-21-2", CONDITIONAL, ERROR, gdpr("21(2)"), gdpr("21(4)"))
                    .statement("rights/marketing")
                    .when(subject -> subject.draft().activities().stream().anyMatch(subject::isMarketing))
                    .fires(subject -> !subject.shows("rights/marketing") && subject.printed().stream().noneMatch(passage -> passage.has(WordList.OBJECTION)
                            && passage.has(WordList.MARKETING) && !passage.has(WordList.OTHER_RIGHTS)))
                    .example(sample -> sample.replaced("rights", "U kunt uw gegevens inzien en verwijderen, en bezwaar maken tegen onze nieuwsbrief."))
                    .silent(sample -> sample.replaced("rights", "U kunt uw gegevens inzien.\n\nTegen reclame kunt u altijd bezwaar maken.")),
            Rule.of("EPRIV-13", CONDITIONAL, WARNING, eprivacy("13"))
                    .each(Subject::activities).at("bases")
                    .when((subject, activity) -> subject.isMarketing(activity) && !activity.bases().isEmpty())
                    .fires((subject, activity) -> subject.answer(Question.CUSTOMERS_ONLY) != YES
                            && activity.bases().stream().noneMatch(use -> use.basis() == Basis.CONSENT))
                    .naming("name", Names::of)
                    .repaired((subject, at) -> Repairs.answering(Question.CUSTOMERS_ONLY))
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withBases(List.of(
                            new Activity.BasisUse(Basis.LEGITIMATE_INTEREST, null, null, InlineText.of(LanguageTag.NL, "klanten behouden"))))))
                    .silent(sample -> sample.declared(Question.CUSTOMERS_ONLY, YES).activity("newsletter", a -> ActivityBuilder.from(a).withBases(List.of(
                            new Activity.BasisUse(Basis.LEGITIMATE_INTEREST, null, null, InlineText.of(LanguageTag.NL, "klanten behouden")))))));

    private ConsentRules() {
    }

    private static boolean isExplicit(Activity activity) {
        return activity.art9() != null && activity.art9().condition().value().equals("art9-explicit-consent");
    }

    private static boolean saysHow(Rights rights) {
        return rights.withdrawalHow() != null || rights.list().stream().anyMatch(use -> use.right() == Rights.Right.WITHDRAWAL
                && (use.how() != null || use.url() != null));
    }

    private static boolean ends(Choice choice) {
        return choice.kind() != Choice.Kind.NONE && (choice.how() != null || choice.url() != null);
    }
}
