package verklaar.ui.statement.services;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import verklaar.catalogue.Preset;
import verklaar.privacy.Prefilled;
import verklaar.statement.Sharing;
import verklaar.ui.shared.OriginMark;
import verklaar.ui.shared.Place;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.RecordForm;

/**
 * A prefilled field of a sharing: the value that holds, whose it is, and the way back to the catalogue's.
 *
 * @param <T> its value
 */
final class PrefilledPart<T> extends Div implements Shows<Sharing> {

    private final FormContext context;
    private final Prefill<T> field;
    private final RecordForm<Optional<T>> editor;
    private final OriginMark mark;
    private final Asked asked;

    PrefilledPart(FormContext context, Prefill<T> field, Function<Changes<Optional<T>>, ? extends RecordForm<Optional<T>>> editors,
            Changes<Sharing> changes) {
        this.context = context;
        this.field = field;
        this.editor = editors.apply(change -> changes.make(sharing -> changed(sharing, change.apply(value(sharing)))));
        this.mark = new OriginMark(context.t("sharing." + field.name()), () -> reset(changes), context.mayEdit());
        this.asked = Asked.above(context, field, () -> confirm(changes));
        addClassNames("prefilled", "prefilled-" + field.name());
        add(asked, editor, mark);
        Place.at(field.key(), this);
    }

    /** The button goes with the tenant's value, so the cursor goes to the value that is back. */
    private void reset(Changes<Sharing> changes) {
        changes.make(field::reset);
        focus();
    }

    /** The question goes, so the cursor goes to what was confirmed. */
    private void confirm(Changes<Sharing> changes) {
        changes.make(sharing -> field.confirmed(sharing, context.preset(sharing)));
        focus();
    }

    private void focus() {
        getElement().executeJs("const input = this.querySelector('input, textarea, button'); if (input) input.focus();");
    }

    @Override
    public void show(Sharing sharing) {
        asked.show(sharing);
        editor.show(value(sharing));
        Prefilled<T> kept = field.read().apply(sharing);
        if (sharing.pin() == null) {
            mark.showOwn();
        } else {
            mark.show(kept);
        }
        // where nobody says anything there is nothing to have an origin
        mark.setVisible(field.isSaid(sharing) || value(sharing).filter(value -> !Prefill.empty(value)).isPresent());
    }

    private Optional<T> value(Sharing sharing) {
        return field.resolve(sharing, context.preset(sharing));
    }

    private Sharing changed(Sharing sharing, Optional<T> value) {
        Optional<Preset> preset = context.preset(sharing);
        return field.with(sharing, preset, value.orElse(null));
    }
}
