package verklaar.ui.statement.decisions;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import verklaar.privacy.Answer;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.statement.Decisions.AutomatedDecision;
import verklaar.statement.Decisions;
import verklaar.statement.Draft;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddByName;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.TopicForm;

/** Whether computers decide alone about people, and how. */
public final class DecisionsForm extends TopicForm {

    private final Items<AutomatedDecision> list;

    public DecisionsForm(FormContext context, Changes<Draft> changes) {
        super(context, "decisions", changes);
        help(field(make().radio("used", Answer.class), draft -> draft.decisions().used(),
                (draft, used) -> draft.withDecisions(draft.decisions().withUsed(used))), "used-help");
        H2 heading = heading("list");
        list = at("list", part(new Items<AutomatedDecision>(context, this::face, to -> new DecisionForm(context, to), "", () -> { }, t("empty"),
                changes(draft -> draft.decisions().list(), (draft, some) -> draft.withDecisions(draft.decisions().withList(some)))),
                draft -> draft.decisions().list()));
        AddByName adder = new AddByName(context, t("add"), t("add-example"), this::append);
        add(adder);
        when(draft -> draft.decisions().used() == Answer.YES || !draft.decisions().list().isEmpty(), heading, list);
        onShow(draft -> adder.setVisible(context.mayEdit() && draft.decisions().used() == Answer.YES));
    }

    private Fold.Face face(AutomatedDecision decision) {
        return new Fold.Face(context().vocabulary().words(decision.title()), context().name(decision.kind()));
    }

    private void append(String title) {
        Decisions decisions = context().draft().decisions();
        Key key = Edits.freshKey(title, decisions.list());
        list.append(new AutomatedDecision(key, PlainText.of(context().source(), title), AutomatedDecision.Kind.DECISION, List.of(), List.of(),
                null, null, Answer.UNANSWERED, null, null, Map.of()));
        list.open(key);
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        Decisions decisions = draft.decisions();
        return doneWhen(decisions.used() == Answer.NO || decisions.used() == Answer.YES && !decisions.list().isEmpty()
                && decisions.list().stream().allMatch(one -> one.logic() != null && one.consequences() != null));
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!list.open(path)) {
            super.focusOn(path);
        }
    }
}
