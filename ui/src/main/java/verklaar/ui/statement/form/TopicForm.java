package verklaar.ui.statement.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import verklaar.statement.Draft;
import verklaar.ui.shared.Places;
import verklaar.ui.statement.TopicPage;

/** The whole of one topic: its questions with the reason why they are asked, over the draft. */
public abstract class TopicForm extends RecordForm<Draft> {

    /** @param topic name of the topic; its words begin with it */
    protected TopicForm(FormContext context, String topic, Changes<Draft> changes) {
        super(context, topic, changes);
        addClassName("topic-form");
        why("why", "why-text");
    }

    /** How far the topic is, seen from the draft. */
    protected abstract TopicPage.State state(Draft draft);

    /** "12 of 14" behind the heading, or nothing. */
    protected String progress(Draft draft) {
        return "";
    }

    /**
     * Brings the field that makes an element into view.
     *
     * @param path the rest of its path after the topic's own beginning; the end of that beginning where nothing follows
     */
    protected void focusOn(List<String> path) {
        Places.below(this).nearest(path).ifPresentOrElse(place -> reveal(place.component()),
                () -> getElement().executeJs("this.scrollIntoView({block: 'start'});"));
    }

    /** A group of questions under a heading of their own. */
    protected final H2 heading(String key) {
        H2 heading = new H2(t(key));
        add(heading);
        return heading;
    }

    /** A sentence between the questions. */
    protected final Paragraph say(String key) {
        Paragraph words = new Paragraph(t(key));
        words.addClassName("topic-say");
        add(words);
        return words;
    }

    /** "Why do we ask this?", to be unfolded. */
    private void why(String key, String textKey) {
        Div text = new Div();
        for (String paragraph : t(textKey).split("\n")) {
            text.add(new Paragraph(paragraph));
        }
        NativeDetails details = new NativeDetails(context().t("form." + key), text);
        details.addClassName("why");
        add(details);
    }

    /** Yes as soon as there is something to show for. */
    protected static TopicPage.State doneWhen(boolean done) {
        return done ? TopicPage.State.DONE : TopicPage.State.TO_DO;
    }

    /** Brings a component into view. */
    protected static void reveal(Component component) {
        component.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); const field = this.matches('input,textarea,button')"
                + " ? this : this.querySelector('input, textarea, button'); if (field) field.focus();");
    }
}
