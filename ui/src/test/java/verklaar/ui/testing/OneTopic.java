package verklaar.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Organisation;
import verklaar.tenant.Acting;
import verklaar.ui.shared.LocalisedField;
import verklaar.ui.statement.DraftEditor;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.Topics;

/** The smallest topic there can be: the title of the statement. */
public class OneTopic implements TopicPage {

    public static final String KEY = "title";

    private final DraftEditor editor;
    private final Div page = new Div();
    private final LocalisedField<PlainText> title;
    public final List<List<String>> focused = new ArrayList<>();

    private OneTopic(DraftEditor editor) {
        this.editor = editor;
        this.title = LocalisedField.plain("Titel", editor.source(), editor.draft().wording().locales());
        title.setReadOnly(!editor.mayEdit());
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.change(title, draft -> draft.withHead(draft.head().withTitle(change.getValue())));
            }
        });
        page.add(title);
        refresh();
    }

    /** Topics with this one alone. */
    public static Topics topics() {
        return new Topics() {
            @Override
            public List<TopicPage> pages(Acting acting, DraftEditor editor, Supplier<List<Organisation>> organisations) {
                return List.of(new OneTopic(editor));
            }
        };
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String labelKey() {
        return "preview.heading";
    }

    @Override
    public Component component() {
        return page;
    }

    @Override
    public State state() {
        PlainText now = editor.draft().head().title();
        return now == null || now.in(LanguageTag.NL).isEmpty() ? State.TO_DO : State.DONE;
    }

    @Override
    public boolean makes(List<String> path) {
        return path.get(0).equals("head");
    }

    @Override
    public void focus(List<String> path) {
        focused.add(path);
    }

    @Override
    public void refresh() {
        title.setValue(editor.draft().head().title());
    }
}
