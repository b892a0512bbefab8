package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fields;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** A single value that may be there or not: one field, or a list that may be empty. */
final class OptionalForm<T> extends RecordForm<Optional<T>> {

    private OptionalForm(FormContext context, Changes<Optional<T>> changes) {
        super(context, "sharing", changes);
    }

    /** One field whose values are the value itself. */
    static <T, F extends Component & HasValue<?, T>> OptionalForm<T> field(FormContext context, Function<Fields, F> make,
            Changes<Optional<T>> changes) {
        return field(context, make, value -> value, value -> value, changes);
    }

    /** One field in which the value is written otherwise. */
    static <T, V, F extends Component & HasValue<?, V>> OptionalForm<T> field(FormContext context, Function<Fields, F> make,
            Function<T, V> print, Function<V, @Nullable T> parse, Changes<Optional<T>> changes) {
        OptionalForm<T> form = new OptionalForm<>(context, changes);
        form.field(make.apply(form.make()), Part.<Optional<T>, T, V>of(value -> value.orElse(null), (before, value) -> Optional.ofNullable(value),
                print, parse));
        return form;
    }

    /** A list; none is an empty one. */
    static <X, C extends Component & Shows<List<X>>> OptionalForm<List<X>> list(FormContext context, Function<Changes<List<X>>, C> make,
            Changes<Optional<List<X>>> changes) {
        OptionalForm<List<X>> form = new OptionalForm<>(context, changes);
        form.part(make.apply(changes.of(list -> list.orElse(List.of()), (before, list) -> Optional.of(list))), list -> list.orElse(List.of()));
        return form;
    }
}
