package verklaar.ui.statement.data;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import verklaar.privacy.Answer;
import verklaar.privacy.Key;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Draft;
import verklaar.statement.SectionKind;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Clauses;
import verklaar.ui.statement.form.ContactWords;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** How children's data is treated (Art. 8). */
final class ChildrenForm extends RecordForm<ChildrenPolicy> {

    ChildrenForm(FormContext context, Changes<ChildrenPolicy> changes) {
        super(context, "children", changes);
        at("directedAtChildren", help(field(make().radio("directed", Answer.class), ChildrenPolicy::directedAtChildren,
                ChildrenPolicy::withDirectedAtChildren), "directed-help"));
        IntegerField age = field(make().number("age"), ChildrenPolicy::age, ChildrenPolicy::withAge);
        help(age, "age-help");
        ComboBox<Key> contact = field(make().search("contact", ContactWords.keys(context), key -> ContactWords.name(context, key)),
                Part.of(ChildrenPolicy::contact, ChildrenPolicy::withContact, key -> key, key -> key));
        help(contact, "contact-help");
        ComboBox<Key> clause = field(make().search("clause", Clauses.keys(context, SectionKind.CHILDREN), key -> Clauses.words(context, key)),
                Part.of(ChildrenPolicy::clause, ChildrenPolicy::withClause, key -> key, key -> key));
        help(clause, "clause-help");
        when(policy -> policy.directedAtChildren() != Answer.UNANSWERED, age, contact, clause);
    }

    /** The draft's policy, or one that says nothing yet. */
    static ChildrenPolicy of(Draft draft) {
        return Optional.ofNullable(draft.children()).orElseGet(() -> new ChildrenPolicy(Answer.UNANSWERED, null, null, null));
    }
}
