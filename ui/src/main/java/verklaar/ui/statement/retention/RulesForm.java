package verklaar.ui.statement.retention;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.privacy.PlainText;
import verklaar.privacy.Retention;
import verklaar.statement.Draft;
import verklaar.statement.RetentionRule;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddByName;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.TopicForm;

/** How long things are kept, said once for several of them. */
public final class RulesForm extends TopicForm {

    private final Items<RetentionRule> rules;

    public RulesForm(FormContext context, Changes<Draft> changes) {
        super(context, "retention", changes);
        heading("list");
        rules = at("retentionRules", part(new Items<RetentionRule>(context, this::face, to -> new RuleForm(context, to), "", () -> { }, t("empty"),
                changes(Draft::retentionRules, Draft::withRetentionRules)), Draft::retentionRules));
        add(new AddByName(context, t("add-rule"), t("add-rule-example"), this::append));
    }

    private Fold.Face face(RetentionRule rule) {
        String of = rule.of().stream().map(one -> RuleForm.name(context(), one)).collect(Collectors.joining(", "));
        String label = context().vocabulary().words(rule.label());
        return new Fold.Face(label.isEmpty() ? of.isEmpty() ? t("everything") : of : label, RetentionWords.line(context(), rule.retention()));
    }

    private void append(String label) {
        Key key = Edits.freshKey(label, context().draft().retentionRules());
        rules.append(new RetentionRule(key, PlainText.of(context().source(), label), List.of(), null,
                Retention.of(Length.Period.of(1, Length.Unit.YEARS)), Map.of()));
        rules.open(key);
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(!draft.retentionRules().isEmpty());
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!rules.open(path)) {
            super.focusOn(path);
        }
    }
}
