package verklaar.ui.statement.retention;

import java.util.List;
import java.util.stream.Stream;
import verklaar.statement.Draft;
import verklaar.statement.RetentionRule.Reference;
import verklaar.statement.RetentionRule.Target;
import verklaar.statement.RetentionRule;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.data.DataWords;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.purposes.ActivityWords;
import verklaar.ui.statement.services.SharingWords;

/** One rule: for what, in which state of things, how long. */
final class RuleForm extends RecordForm<RetentionRule> {

    RuleForm(FormContext context, Changes<RetentionRule> changes) {
        super(context, "retention", changes);
        help(field(make().plain("label"), RetentionRule::label, RetentionRule::withLabel), "label-help");
        help(field(make().several("of", all(context.draft()), one -> name(context, one)),
                Part.several(RetentionRule::of, RetentionRule::withOf)), "of-help");
        help(field(make().inline("state"), RetentionRule::state, RetentionRule::withState), "state-help");
        at("retention", part(new RetentionForm(context, changes(RetentionRule::retention, RetentionRule::withRetention)), RetentionRule::retention));
        part(PrintedForm.of(context, Subject.RETENTION, changes(RetentionRule::printedAs, RetentionRule::withPrintedAs)), RetentionRule::printedAs);
    }

    private static List<Reference> all(Draft draft) {
        Stream<Reference> categories = draft.categories().stream().map(one -> new Reference(Target.CATEGORY, one.key()));
        Stream<Reference> activities = draft.activities().stream().map(one -> new Reference(Target.ACTIVITY, one.key()));
        Stream<Reference> sharings = draft.sharings().stream().map(one -> new Reference(Target.SHARING, one.key()));
        return Stream.of(categories, activities, sharings).flatMap(some -> some).toList();
    }

    static String name(FormContext context, Reference reference) {
        return switch (reference.target()) {
            case CATEGORY -> DataWords.name(context, reference.key());
            case ACTIVITY -> ActivityWords.name(context, reference.key());
            case SHARING -> SharingWords.name(context, reference.key());
        };
    }
}
