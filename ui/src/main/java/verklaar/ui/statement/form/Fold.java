package verklaar.ui.statement.form;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.ui.shared.Shows;

/**
 * A name that unfolds into a form. The form is made when it is first asked for, so that a long list stays light. Escape folds it again
 * and gives the cursor back to the name.
 *
 * @param <T> what the form is over
 */
public final class Fold<T> extends Div implements Shows<T> {

    /**
     * What a folded element says.
     *
     * @param name what it is called
     * @param summary the rest of it in a few words; may be empty
     */
    public record Face(String name, String summary) {
    }

    private final Function<T, Face> face;
    private final Function<T, ? extends RecordForm<T>> make;
    private final Runnable unfolded;
    private final NativeButton toggle = new NativeButton();
    private final Span name = new Span();
    private final Span summary = new Span();
    private final Paragraph said = new Paragraph();
    private final Div body = new Div();
    private @Nullable RecordForm<T> form;
    private @Nullable T value;

    /** @param make makes the form for the element as it is when it is first unfolded */
    public Fold(Function<T, Face> face, Function<T, ? extends RecordForm<T>> make) {
        this(face, make, () -> { });
    }

    /**
     * @param make makes the form for the element as it is when it is first unfolded
     * @param unfolded is told when it was folded or unfolded
     */
    public Fold(Function<T, Face> face, Function<T, ? extends RecordForm<T>> make, Runnable unfolded) {
        this.face = face;
        this.make = make;
        this.unfolded = unfolded;
        addClassName("fold");
        name.addClassName("fold-name");
        summary.addClassName("fold-summary");
        toggle.addClassName("fold-toggle");
        toggle.add(name, summary);
        toggle.addClickListener(click -> open(!isOpen()));
        body.addClassName("fold-body");
        body.setVisible(false);
        said.addClassName("fold-said");
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        add(toggle, said, body);
        tell();
        Shortcuts.addShortcutListener(body, this::close, Key.ESCAPE).listenOn(body).resetFocusOnActiveElement();
    }

    @Override
    public void show(T now) {
        value = now;
        Face shown = face.apply(now);
        name.setText(shown.name());
        summary.setText(shown.summary());
        if (form != null) {
            form.show(now);
        }
    }

    public boolean isOpen() {
        return body.isVisible();
    }

    public void open(boolean open) {
        if (open && form == null && value != null) {
            form = make.apply(value);
            form.show(value);
            body.add(form);
        }
        body.setVisible(open);
        tell();
        unfolded.run();
    }

    /** Says something about the element, below its name. */
    public void say(String words) {
        said.setText(words);
        said.setVisible(true);
    }

    /** Puts the cursor on the name. */
    public void focus() {
        toggle.focus();
    }

    private void close() {
        open(false);
        toggle.focus();
    }

    private void tell() {
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen()));
    }
}
