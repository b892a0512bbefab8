package verklaar.ui.checking;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Question;
import verklaar.privacy.Answer;

/** Questions that rules ask because nothing in the statement tells the answer; readers see neither. */
public final class QuestionList extends Composite<Div> {

    private final Remarks remarks;
    private final Map<Question, RadioButtonGroup<Answer>> fields = new LinkedHashMap<>();

    public QuestionList(Remarks remarks) {
        this.remarks = remarks;
        getContent().addClassName("questions");
    }

    /** Shows these, with the answers they have now. */
    public void show(List<Question> questions) {
        if (!questions.equals(List.copyOf(fields.keySet()))) {
            fields.clear();
            questions.forEach(question -> fields.put(question, field(question)));
            getContent().removeAll();
            setVisible(!questions.isEmpty());
            getContent().add(new H2(getTranslation("questions.heading")), new Paragraph(getTranslation("questions.intro")));
            fields.values().forEach(getContent()::add);
        }
        fields.forEach((question, field) -> field.setValue(answer(question)));
    }

    private @Nullable Answer answer(Question question) {
        Answer now = remarks.answer(question);
        return now == Answer.UNANSWERED ? null : now;
    }

    private RadioButtonGroup<Answer> field(Question question) {
        RadioButtonGroup<Answer> field = new RadioButtonGroup<>(remarks.texts().question(question));
        field.setItems(Answer.YES, Answer.NO);
        field.setItemLabelGenerator(answer -> getTranslation("questions." + answer));
        field.setReadOnly(!remarks.mayEdit());
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                remarks.answer(question, change.getValue());
            }
        });
        return field;
    }
}
