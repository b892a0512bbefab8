package verklaar.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;

/**
 * A {@link KeyedList} whose new cards wait until they are whole: an address without a town stands on the page, not in the document.
 * Elements without a key of their own are known by their place.
 *
 * @param <T> the elements
 * @param <C> the card of one, whole or not yet
 */
public class EntryList<T, C extends Component & Shows<Entry<T>>> extends Composite<Div> implements Shows<List<Entry<T>>> {

    private final KeyedList<Entry<T>, C> list;
    private final Consumer<List<Entry<T>>> keep;
    private final List<Entry<T>> waiting = new ArrayList<>();
    private List<Entry<T>> kept = List.of();

    /**
     * @param cards makes the card of an entry, which tells what was typed through {@link #typed}
     * @param newKey a key for a new element, given those there are
     * @param keep keeps the list as it is after a removal, a move or something typed
     */
    public EntryList(BiFunction<Key, EntryList<T, C>, C> cards, Function<Entry<T>, String> names, String addLabel, String emptyWords,
            boolean mayEdit, Function<List<Entry<T>>, Key> newKey, Consumer<List<Entry<T>>> keep) {
        this.keep = keep;
        this.list = new KeyedList<>(entry -> cards.apply(entry.key(), this), names, addLabel, emptyWords, mayEdit, new KeyedList.Actions() {
            @Override
            public void add() {
                waiting.add(new Entry<>(newKey.apply(all()), null));
                refresh();
            }

            @Override
            public void remove(Key key) {
                boolean only = waiting.removeIf(entry -> entry.key().equals(key));
                if (!only) {
                    keep.accept(Edits.without(kept, key));
                }
                refresh();
            }

            @Override
            public void move(Key key, int to) {
                if (kept.stream().anyMatch(entry -> entry.key().equals(key))) {
                    keep.accept(Edits.moved(kept, key, to));
                }
                refresh();
            }
        });
        getContent().add(list);
    }

    /** Elements known by their place: {@code n-1}, {@code n-2}. */
    public static <T> List<Entry<T>> byPlace(List<T> elements) {
        return IntStream.range(0, elements.size()).mapToObj(i -> new Entry<>(placeKey(i), elements.get(i))).toList();
    }

    /** The key of the next element known by its place. */
    public static <T> Key nextPlace(List<Entry<T>> entries) {
        return placeKey(entries.size());
    }

    @Override
    public void show(List<Entry<T>> entries) {
        kept = List.copyOf(entries);
        waiting.removeIf(entry -> kept.stream().anyMatch(there -> there.key().equals(entry.key())));
        refresh();
    }

    /** What a card makes of what was typed: null while it is not whole. A whole one is kept at once. */
    public void typed(Key key, @Nullable T value) {
        if (value == null) {
            return;
        }
        boolean there = kept.stream().anyMatch(entry -> entry.key().equals(key));
        Entry<T> entry = new Entry<>(key, value);
        keep.accept(there ? Edits.changed(kept, key, before -> entry) : Edits.added(kept, entry));
    }

    /** Puts the cursor into an element's card. */
    public void focus(Key key) {
        list.focus(key);
    }

    private List<Entry<T>> all() {
        List<Entry<T>> all = new ArrayList<>(kept);
        all.addAll(waiting);
        return all;
    }

    private void refresh() {
        list.show(all());
    }

    private static Key placeKey(int place) {
        return Key.of("n-" + (place + 1));
    }
}
