package verklaar.ui.statement.form;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Takes changes of a value, as functions of it: somebody else may have changed it in the meantime.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Changes<T> {

    /** @param change touches nothing but the value it is given, and may be made twice */
    void make(UnaryOperator<T> change);

    /** Changes of a part, as changes of the whole. */
    default <P> Changes<P> of(Function<T, P> part, BiFunction<T, P, T> with) {
        return change -> make(whole -> with.apply(whole, change.apply(part.apply(whole))));
    }
}
