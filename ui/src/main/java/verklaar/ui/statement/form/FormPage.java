package verklaar.ui.statement.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.statement.Draft;
import verklaar.statement.Wording;
import verklaar.ui.statement.TopicPage;

/** A topic's page, made of one form over the draft. Its fields are made anew when the languages of the statement change. */
public final class FormPage implements TopicPage {

    private final FormContext context;
    private final String key;
    private final List<String> beginnings;
    private final BiFunction<FormContext, Changes<Draft>, ? extends TopicForm> make;
    private final Div root = new Div();
    private TopicForm form;
    private Wording wording;

    /**
     * @param beginnings of the paths of what the page makes: {@code head/domains}
     * @param make makes the form
     */
    public FormPage(FormContext context, String key, List<String> beginnings,
            BiFunction<FormContext, Changes<Draft>, ? extends TopicForm> make) {
        this.context = context;
        this.key = key;
        this.beginnings = List.copyOf(beginnings);
        this.make = make;
        root.addClassNames("topic", "topic-" + key);
        wording = context.draft().wording();
        form = build();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public State state() {
        return reason().isEmpty() ? form.state(context.draft()) : State.NOT_NEEDED;
    }

    @Override
    public String reason() {
        return Needless.why(key, context.draft()).map(context::t).orElse("");
    }

    @Override
    public String progress() {
        return form.progress(context.draft());
    }

    @Override
    public boolean makes(List<String> path) {
        return beginning(path) != null;
    }

    @Override
    public void focus(List<String> path) {
        String beginning = beginning(path);
        int length = beginning == null ? 0 : beginning.split("/").length;
        form.focusOn(path.subList(Math.min(length, path.size() - 1), path.size()));
    }

    @Override
    public void refresh() {
        Wording now = context.draft().wording();
        if (sameWords(now, wording)) {
            form.show(context.draft());
        } else {
            wording = now;
            form = build();
        }
    }

    private TopicForm build() {
        TopicForm made = make.apply(context, this::change);
        made.show(context.draft());
        root.removeAll();
        root.add(made);
        return made;
    }

    private void change(UnaryOperator<Draft> change) {
        if (context.editor().change(change)) {
            refresh();
        }
    }

    private @Nullable String beginning(List<String> path) {
        String whole = String.join("/", path) + "/";
        return beginnings.stream().filter(beginning -> whole.startsWith(beginning + "/")).findFirst().orElse(null);
    }

    private static boolean sameWords(Wording one, Wording other) {
        return one.sourceLocale().equals(other.sourceLocale()) && one.locales().equals(other.locales()) && one.edition() == other.edition();
    }
}
