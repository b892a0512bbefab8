package verklaar.ui.shared;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** "Opgeslagen 10:42": a word in the corner, never a button. */
public class SavedMark extends Span {

    public SavedMark() {
        addClassName("saved");
    }

    /** Shows that all is kept, as of a moment. */
    public void show(Instant when) {
        setText(getTranslation("saved.at", Dates.time(when)));
    }

    /** Shows that whoever looks cannot change anything. */
    public void showReadOnly() {
        setText(getTranslation("saved.read-only"));
    }
}
