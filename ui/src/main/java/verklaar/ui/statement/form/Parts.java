package verklaar.ui.statement.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.ui.shared.Shows;

/**
 * Elements without a key of their own, such as the places where a recipient works: under one another, each a name that unfolds into its
 * form. While they are shown, each is known by a number.
 *
 * @param <T> the elements
 */
public final class Parts<T> extends Div implements Shows<List<T>> {

    private final Changes<List<T>> changes;
    private final Items<Numbered<T>> items;
    private List<T> shown = List.of();
    private List<Key> keys = List.of();
    private int last;

    /**
     * @param title heading above them
     * @param face what a folded element says
     * @param forms makes the form of an element that hands on its changes
     * @param addLabel what the button that adds one says
     * @param fresh what it adds
     */
    public Parts(FormContext context, String title, Function<T, Fold.Face> face, Function<Changes<T>, ? extends RecordForm<T>> forms,
            String addLabel, Supplier<T> fresh, Changes<List<T>> changes) {
        this.changes = changes;
        this.items = new Items<>(context, one -> face.apply(one.value()), number -> new Unnumbered<>(context, forms, number), addLabel,
                () -> append(fresh.get()), "", this::changed);
        addClassName("parts");
        H3 heading = new H3(title);
        add(heading, items);
    }

    @Override
    public void show(List<T> elements) {
        shown = elements;
        while (keys.size() < elements.size()) {
            keys = withNext();
        }
        items.show(numbered(elements, keys));
    }

    private void append(T element) {
        Key next = withNext().get(keys.size());
        items.append(new Numbered<>(next, element));
        items.open(next);
    }

    private void changed(UnaryOperator<List<Numbered<T>>> change) {
        List<Key> before = keys;
        keys = change.apply(numbered(shown, before)).stream().map(Numbered::key).toList();
        changes.make(elements -> change.apply(numbered(elements, before)).stream().map(Numbered::value).toList());
    }

    private List<Key> withNext() {
        List<Key> more = new ArrayList<>(keys);
        more.add(Key.of("n" + ++last));
        return more;
    }

    private static <T> List<Numbered<T>> numbered(List<T> elements, List<Key> keys) {
        return IntStream.range(0, Math.min(elements.size(), keys.size())).mapToObj(i -> new Numbered<>(keys.get(i), elements.get(i))).toList();
    }

    private record Numbered<T>(Key key, T value) implements Keyed {
    }

    /** The form of the element within a numbered one. */
    private static final class Unnumbered<T> extends RecordForm<Numbered<T>> {
        Unnumbered(FormContext context, Function<Changes<T>, ? extends RecordForm<T>> forms, Changes<Numbered<T>> changes) {
            super(context, "", changes);
            RecordForm<T> form = forms.apply(changes(Numbered::value, (number, value) -> new Numbered<>(number.key(), value)));
            part(form, Numbered::value);
        }
    }
}
