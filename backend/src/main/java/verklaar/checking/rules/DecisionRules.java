package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.NationalLaw.aiAct;
import static verklaar.checking.NationalLaw.judgment;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.NO;
import static verklaar.privacy.Answer.UNANSWERED;
import static verklaar.privacy.Answer.YES;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.checking.At;
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
import verklaar.privacy.PlainText;
import verklaar.statement.Decisions;
import verklaar.statement.Decisions.AutomatedDecision;
import verklaar.statement.Rights;
import verklaar.statement.SectionKind;

/** Decisions that computers take alone (Art. 13(2)(f), 22). */
public final class DecisionRules {

    private static final Set<Basis> ALLOWED = Set.of(Basis.CONSENT, Basis.CONTRACT, Basis.LEGAL_OBLIGATION);
    private static final PlainText UNNAMED = new PlainText(Map.of(LanguageTag.NL, "dit besluit", LanguageTag.EN, "this decision", LanguageTag.DE,
            "diese Entscheidung", LanguageTag.FR, "cette décision"));

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-2-F", REQUIRED, WARNING, gdpr("13(2)(f)"))
                    .statement("decisions/used")
                    .fires(subject -> subject.draft().decisions().used() == UNANSWERED && !subject.inOwnWords(SectionKind.DECISIONS))
                    .repaired((subject, at) -> Repairs.answering(draft -> draft.withDecisions(draft.decisions().withUsed(YES)),
                            draft -> draft.withDecisions(draft.decisions().withUsed(NO))))
                    .example(sample -> sample.draft(d -> d.withDecisions(Decisions.unanswered())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-F-LOGIC", CONDITIONAL, ERROR, gdpr("13(2)(f)"), judgment("C-203/22"))
                    .each(DecisionRules::decided).at("logic")
                    .when(decision -> decision.kind() != AutomatedDecision.Kind.SUGGESTION)
                    .fires(decision -> decision.logic() == null)
                    .naming("name", DecisionRules::name)
                    .example(sample -> deciding(sample, decision(null, "U kunt niet achteraf betalen.", Basis.CONTRACT, "Vraag het ons.")))
                    .silent(sample -> deciding(sample, decision("Wij kijken of u eerder op tijd betaalde.", "U kunt niet achteraf betalen.", Basis.CONTRACT, "Vraag het."))),
            Rule.of("GDPR-13-2-F-EFFECT", CONDITIONAL, ERROR, gdpr("13(2)(f)"))
                    .each(DecisionRules::decided).at("consequences")
                    .when(decision -> decision.kind() != AutomatedDecision.Kind.SUGGESTION)
                    .fires(decision -> decision.consequences() == null)
                    .naming("name", DecisionRules::name)
                    .example(sample -> deciding(sample, decision("Op uw betalingen.", null, Basis.CONTRACT, "Vraag het ons.")))
                    .silent(sample -> deciding(sample, decision("Op uw betalingen.", "U kunt niet achteraf betalen.", Basis.CONTRACT, "Vraag het ons."))),
            Rule.of("GDPR-22-2", CONDITIONAL, ERROR, gdpr("22(2)"))
                    .each(DecisionRules::decided).at("basis")
                    .when(DecisionRules::isSerious)
                    .fires(decision -> decision.basis() == null || !ALLOWED.contains(decision.basis()))
                    .naming("name", DecisionRules::name)
                    .repaired(DecisionRules::choosingBasis)
                    .example(sample -> deciding(sample, decision("Op uw betalingen.", "Geen krediet.", Basis.LEGITIMATE_INTEREST, "Vraag het ons.")))
                    .silent(sample -> deciding(sample, decision("Op uw betalingen.", "Geen krediet.", Basis.CONTRACT, "Vraag het ons."))),
            Rule.of("GDPR-22-3", CONDITIONAL, ERROR, gdpr("22(3)"))
                    .each(DecisionRules::decided).at("safeguards")
                    .when(DecisionRules::isSerious)
                    .fires((subject, decision) -> decision.safeguards() == null && !subject.names(Rights.Right.HUMAN_REVIEW)
                            && !subject.says(WordList.HUMAN_REVIEW))
                    .naming("name", DecisionRules::name)
                    .repaired((subject, at) -> Repairs.adding(Rights.Right.HUMAN_REVIEW))
                    .example(sample -> deciding(sample, decision("Op uw betalingen.", "Geen krediet.", Basis.CONTRACT, null))
                            .replaced("decisions", "Een computer beslist over krediet."))
                    .silent(sample -> deciding(sample, decision("Op uw betalingen.", "Geen krediet.", Basis.CONTRACT, null))),
            Rule.of("GDPR-22-4", CONDITIONAL, ERROR, gdpr("22(4)"))
                    .each(DecisionRules::decided).at("inputs")
                    .when((subject, decision) -> isSerious(decision) && subject.usesSpecial(decision.inputs(), "art9"))
                    .fires(decision -> decision.basis() != Basis.CONSENT && decision.basis() != Basis.LEGAL_OBLIGATION)
                    .naming("name", DecisionRules::name)
                    .example(sample -> deciding(sample, onHealth(Basis.CONTRACT)))
                    .silent(sample -> deciding(sample, onHealth(Basis.CONSENT))),
            Rule.of("AIA-50", OPTIONAL, ADVICE, aiAct("50"))
                    .statement("declarations/talks-to-computer")
                    .when(subject -> subject.answer(Question.TALKS_TO_COMPUTER) == YES)
                    .fires(subject -> !subject.says(WordList.COMPUTER_ANSWERS))
                    .example(sample -> sample.declared(Question.TALKS_TO_COMPUTER, YES))
                    .silent(sample -> sample.declared(Question.TALKS_TO_COMPUTER, YES).added("In onze chat antwoordt een chatbot.")));

    private DecisionRules() {
    }

    /** The decisions of a statement that says there are; one without a word when it lists none. */
    private static List<At<AutomatedDecision>> decided(Subject subject) {
        if (subject.draft().decisions().used() != YES) {
            return List.of();
        }
        return subject.decisions().isEmpty() && !subject.inOwnWords(SectionKind.DECISIONS)
                ? List.of(new At<>("decisions/list", decision(null, null, null, null))) : subject.decisions();
    }

    private static boolean isSerious(AutomatedDecision decision) {
        return decision.kind() == AutomatedDecision.Kind.DECISION && decision.legalEffect() != NO;
    }

    private static Object name(AutomatedDecision decision) {
        return decision.title() == null ? UNNAMED : decision.title();
    }

    private static Repair choosingBasis(Subject subject, At<AutomatedDecision> at) {
        return new Repair("basis", Stream.of(Basis.CONSENT, Basis.CONTRACT, Basis.LEGAL_OBLIGATION).map(basis -> new Repair.Option(basis.key(),
                subject.label(Term.Kind.BASIS, Key.of(basis.key())), draft -> draft.withDecisions(draft.decisions().withList(draft.decisions().list().stream()
                        .map(d -> d.key().equals(at.value().key()) ? on(d, basis) : d).toList())))).toList());
    }

    private static AutomatedDecision on(AutomatedDecision d, Basis basis) {
        return new AutomatedDecision(d.key(), d.title(), d.kind(), d.subjects(), d.inputs(), d.logic(), d.consequences(), d.legalEffect(), basis,
                d.safeguards(), d.printedAs());
    }

    private static Sample deciding(Sample sample, AutomatedDecision decision) {
        return sample.draft(d -> d.withDecisions(new Decisions(YES, List.of(decision))));
    }

    private static AutomatedDecision decision(@Nullable String logic, @Nullable String effect, @Nullable Basis basis, @Nullable String safeguards) {
        return new AutomatedDecision(Key.of("credit"), null, AutomatedDecision.Kind.DECISION, List.of(), List.of(), words(logic), words(effect), YES,
                basis, words(safeguards), Map.of());
    }

    private static AutomatedDecision onHealth(Basis basis) {
        return new AutomatedDecision(Key.of("care"), null, AutomatedDecision.Kind.DECISION, List.of(), List.of(DataItem.of("health")), words("Op uw klachten."),
                words("U krijgt geen afspraak."), YES, basis, words("Vraag het ons."), Map.of());
    }

    private static @Nullable InlineText words(@Nullable String words) {
        return words == null ? null : InlineText.of(LanguageTag.NL, words);
    }
}
