package verklaar.ui.statement.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.function.Function;
import verklaar.privacy.InlineText;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;

/** Several short texts, one by one. */
public final class TextParts {

    /** What a new one says until somebody writes it: plainly unfinished. */
    private static final String FRESH = "…";

    private TextParts() {
    }

    /**
     * Labels.
     *
     * @param title heading above them
     * @param addLabel what the button that adds one says
     * @param label of the field of one
     */
    public static Parts<PlainText> plain(FormContext context, String title, String addLabel, String label, Changes<List<PlainText>> changes) {
        return new Parts<>(context, title, text -> face(context, text), to -> new TextForm<>(context, context.plainField(label), to),
                addLabel, () -> PlainText.of(context.source(), FRESH), changes);
    }

    /** Sentences; otherwise as {@link #plain}. */
    public static Parts<InlineText> inline(FormContext context, String title, String addLabel, String label, Changes<List<InlineText>> changes) {
        return new Parts<>(context, title, text -> face(context, text), to -> new TextForm<>(context, context.inlineField(label), to),
                addLabel, () -> InlineText.of(context.source(), FRESH), changes);
    }

    private static Fold.Face face(FormContext context, Localised text) {
        return new Fold.Face(context.vocabulary().words(text), "");
    }

    /** One of them; emptied it stays as it was, as removing it has a button. */
    private static final class TextForm<T> extends RecordForm<T> {
        <F extends Component & HasValue<?, T>> TextForm(FormContext context, F field, Changes<T> changes) {
            super(context, "", changes);
            field(field, Part.of(Function.identity(), (before, typed) -> typed == null ? before : typed, Function.identity(), Function.identity()));
        }
    }
}
