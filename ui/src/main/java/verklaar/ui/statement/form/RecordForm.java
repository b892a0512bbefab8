package verklaar.ui.statement.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.ui.shared.LocalisedField;
import verklaar.ui.shared.Place;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Shows;
import verklaar.ui.shared.Words;

/**
 * A form over one immutable record. Each field shows a part of it and hands on a change of that part; what the record's constructor
 * refuses is said in words at the field, and stays there until it is mended. The fields themselves are made by {@link Fields}.
 *
 * @param <R> the record
 */
public abstract class RecordForm<R> extends Div implements Shows<R> {

    private final FormContext context;
    private final String prefix;
    private final Changes<R> changes;
    private final Fields make;
    private final List<Consumer<R>> parts = new ArrayList<>();
    private @Nullable R value;
    private boolean showing;

    /** @param prefix of the keys of the form's words: {@code scopes} */
    protected RecordForm(FormContext context, String prefix, Changes<R> changes) {
        this.context = context;
        this.prefix = prefix;
        this.changes = changes;
        this.make = new Fields(context, prefix);
        addClassName("record-form");
    }

    @Override
    public final void show(R now) {
        value = now;
        boolean before = showing;
        showing = true;
        try {
            parts.forEach(part -> part.accept(now));
        } finally {
            showing = before;
        }
    }

    protected final FormContext context() {
        return context;
    }

    /** Makes the form's fields, labelled with its words. */
    protected final Fields make() {
        return make;
    }

    /** What is shown now. */
    protected final R value() {
        return Objects.requireNonNull(value);
    }

    /** Words of this form. */
    protected final String t(String key, Object... parameters) {
        return context.t(prefix + "." + key, parameters);
    }

    /** Hands on a change of the whole record. */
    protected final void change(UnaryOperator<R> change) {
        changes.make(change);
    }

    /** Changes of a part of the record. */
    protected final <P> Changes<P> changes(Function<R, P> part, BiFunction<R, P, R> with) {
        return changes.of(part, with);
    }

    /** A field for a part whose values are those of the field. */
    protected final <V, F extends Component & HasValue<?, V>> F field(F field, Function<R, @Nullable V> read, BiFunction<R, V, R> write) {
        return field(field, Part.of(read, write, v -> v, v -> v));
    }

    /** A field for a part that is written otherwise than it is kept. */
    protected final <V, P, F extends Component & HasValue<?, V>> F field(F field, Part<R, P, V> part) {
        field.setReadOnly(!context.mayEdit());
        if (field instanceof HasValidationProperties checked) {
            checked.setManualValidation(true);
        }
        parts.add(now -> {
            boolean refused = field instanceof HasValidation checked && checked.isInvalid();
            if (!refused && !says(field.getValue(), part, now)) {
                V shown = part.shown(now);
                field.setValue(shown == null ? field.getEmptyValue() : shown);
            }
        });
        field.addValueChangeListener(typed -> {
            if (!showing) {
                attempt(field, now -> part.with(now, typed.getValue()));
            }
        });
        add(field);
        return field;
    }

    /** A component that shows a part and changes it by itself. */
    protected final <P, C extends Component & Shows<P>> C part(C component, Function<R, P> read) {
        parts.add(now -> component.show(read.apply(now)));
        add(component);
        return component;
    }

    /** The component is for a part of the document that is called otherwise than the question, or that no question of {@link Fields} asks. */
    protected final <C extends Component> C at(String part, C component) {
        return Place.at(part, component);
    }

    /** Does something whenever the record is shown. */
    protected final void onShow(Consumer<R> then) {
        parts.add(then);
    }

    /** Shows a component only while the record is so. */
    protected final void when(Predicate<R> so, Component... components) {
        parts.add(now -> {
            for (Component component : components) {
                component.setVisible(so.test(now));
            }
        });
    }

    /** Says under a field what belongs there: the words of the key. */
    protected final <F extends Component> F help(F field, String key) {
        if (field instanceof LocalisedField<?> localised) {
            localised.setHelperText(t(key));
        } else if (field instanceof HasHelper helped) {
            helped.setHelperText(t(key));
        }
        return field;
    }

    /** Whether words typed say what is kept already, if not to the letter: they are left alone, for somebody may be typing on. */
    private static <R, P, V> boolean says(V typed, Part<R, P, V> part, R kept) {
        try {
            return typed instanceof String words && !words.isBlank() && part.with(kept, typed).equals(kept);
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private void attempt(Component field, UnaryOperator<R> change) {
        try {
            change.apply(value());
        } catch (IllegalArgumentException unfit) {
            say(field, Refusals.words(unfit, Words.closest(context.locale().get())));
            return;
        }
        say(field, null);
        changes.make(change);
    }

    private static void say(Component field, @Nullable String problem) {
        if (field instanceof HasValidation checked) {
            checked.setErrorMessage(problem);
            checked.setInvalid(problem != null);
        }
    }
}
