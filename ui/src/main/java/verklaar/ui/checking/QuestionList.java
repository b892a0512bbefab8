package verklaar.ui.checking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import verklaar.checking.Question;
import verklaar.privacy.Answer;

/** Questions that rules ask because nothing in the statement tells the answer; readers see neither. */
public final class QuestionList extends Composite<Div> {

    private final Remarks remarks;
    private List<Question> shown = List.of();

    public QuestionList(Remarks remarks) {
        this.remarks = remarks;
        getContent().addClassName("questions");
    }

    /** Shows these, with the answers they have now. */
    public void show(List<Question> questions) {
        if (questions.equals(shown)) {
            return;
        }
        shown = List.copyOf(questions);
        getContent().removeAll();
        setVisible(!questions.isEmpty());
        getContent().add(new H2(getTranslation("questions.heading")), new Paragraph(getTranslation("questions.intro")));
        questions.forEach(question -> getContent().add(field(question)));
    }

    private RadioButtonGroup<Answer> field(Question question) {
        RadioButtonGroup<Answer> field = new RadioButtonGroup<>(remarks.texts().question(question));
        field.setItems(Answer.YES, Answer.NO);
        field.setItemLabelGenerator(answer -> getTranslation("questions." + answer));
        Answer now = remarks.answer(question);
        field.setValue(now == Answer.UNANSWERED ? null : now);
        field.setReadOnly(!remarks.mayEdit());
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() != remarks.answer(question)) {
                remarks.answer(question, change.getValue());
            }
        });
        return field;
    }
}
