package verklaar.ui.statement.decisions;

import verklaar.catalogue.Term;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.statement.Decisions.AutomatedDecision;
import verklaar.statement.DecisionsAutomatedDecisionBuilder.With;
import verklaar.statement.DecisionsAutomatedDecisionBuilder;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.data.DataItems;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;

/** One decision: what it decides from, how, and with what effect (Art. 13(2)(f), 22). */
final class DecisionForm extends RecordForm<AutomatedDecision> {

    DecisionForm(FormContext context, Changes<AutomatedDecision> changes) {
        super(context, "decision", changes);
        field(make().plain("title"), AutomatedDecision::title, (decision, title) -> with(decision).withTitle(title));
        field(make().one("kind", AutomatedDecision.Kind.class), AutomatedDecision::kind, (decision, kind) -> with(decision).withKind(kind));
        help(field(make().inline("logic"), AutomatedDecision::logic, (decision, logic) -> with(decision).withLogic(logic)), "logic-help");
        help(field(make().inline("consequences"), AutomatedDecision::consequences,
                (decision, words) -> with(decision).withConsequences(words)), "consequences-help");
        field(make().radio("legal-effect", Answer.class), AutomatedDecision::legalEffect,
                (decision, answer) -> with(decision).withLegalEffect(answer));
        field(make().oneOrNone("basis", Basis.class), AutomatedDecision::basis, (decision, basis) -> with(decision).withBasis(basis));
        help(field(make().inline("safeguards"), AutomatedDecision::safeguards,
                (decision, words) -> with(decision).withSafeguards(words)), "safeguards-help");
        field(make().terms("subjects", Term.Kind.SUBJECT),
                Part.several(AutomatedDecision::subjects, (decision, people) -> with(decision).withSubjects(people)));
        at("inputs", part(new DataItems(context, t("inputs"),
                changes(AutomatedDecision::inputs, (decision, inputs) -> with(decision).withInputs(inputs))), AutomatedDecision::inputs));
        part(PrintedForm.of(context, Subject.DECISIONS, changes(AutomatedDecision::printedAs, (decision, words) -> with(decision).withPrintedAs(words))),
                AutomatedDecision::printedAs);
    }

    private static With with(AutomatedDecision decision) {
        return DecisionsAutomatedDecisionBuilder.from(decision);
    }
}
