package verklaar.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;

/**
 * A {@link KeyedList} whose new cards wait until they are whole: an address without a town stands on the page, not in the document. So
 * does what was typed into the card of an element that is there and cannot be kept: it stays until it is mended. Elements without a key of
 * their own are known by a number.
 *
 * @param <T> the elements
 * @param <C> the card of one, whole or not yet
 */
public class EntryList<T, C extends Component & Shows<Entry<T>>> extends Composite<Div> implements Shows<List<Entry<T>>> {

    private final KeyedList<Entry<T>, C> list;
    private final Predicate<List<Entry<T>>> keep;
    private final List<Entry<T>> waiting = new ArrayList<>();
    private final Set<Key> unkept = new HashSet<>();
    private List<Entry<T>> kept = List.of();

    /**
     * @param cards makes the card of an entry, which tells what was typed through {@link #typed}
     * @param newKey a key for a new element, given those there are
     * @param keep keeps the list as it is after a removal, a move or something typed, shows what is kept then, and says whether it is that
     */
    public EntryList(BiFunction<Key, EntryList<T, C>, C> cards, Function<Entry<T>, String> names, String addLabel, String emptyWords,
            boolean mayEdit, Function<List<Entry<T>>, Key> newKey, Predicate<List<Entry<T>>> keep) {
        this.keep = keep;
        this.list = new KeyedList<>(entry -> cards.apply(entry.key(), this), entry -> names.apply(kept(entry.key()).orElse(entry)), addLabel, emptyWords, mayEdit, new KeyedList.Actions() {
            @Override
            public void add() {
                waiting.add(new Entry<>(newKey.apply(all()), null));
                refresh();
            }

            @Override
            public void remove(Key key) {
                boolean only = waiting.removeIf(entry -> entry.key().equals(key));
                if (!only) {
                    keep.test(Edits.without(kept, key));
                }
                refresh();
            }

            @Override
            public void move(Key key, int to) {
                if (isKept(key)) {
                    keep.test(Edits.moved(kept, key, to));
                }
                refresh();
            }
        });
        getContent().add(list);
    }

    /** Elements known by a number: {@code n-1}, {@code n-2}. */
    public static <T> List<Entry<T>> numbered(List<T> elements) {
        return IntStream.range(0, elements.size()).mapToObj(i -> new Entry<>(number(i + 1), elements.get(i))).toList();
    }

    /** The key of a new element known by a number: one that no other has. */
    public static <T> Key nextNumber(List<Entry<T>> entries) {
        Set<Key> taken = entries.stream().map(Entry::key).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, entries.size() + 1).mapToObj(EntryList::number).filter(key -> !taken.contains(key)).findFirst().orElseThrow();
    }

    @Override
    public void show(List<Entry<T>> entries) {
        kept = List.copyOf(entries);
        waiting.removeIf(entry -> isKept(entry.key()));
        unkept.removeIf(key -> !isKept(key));
        refresh();
    }

    /** What a card makes of what was typed: null while it is not whole. A whole one is kept at once. */
    public void typed(Key key, @Nullable T value) {
        if (isKept(key)) {
            unkept.add(key);
        }
        if (value != null) {
            Entry<T> entry = new Entry<>(key, value);
            if (keep.test(isKept(key) ? Edits.changed(kept, key, before -> entry) : Edits.added(kept, entry))) {
                unkept.remove(key);
            }
        }
    }

    /** Whether the element is in the document, in whatever words. */
    public boolean isKept(Key key) {
        return kept(key).isPresent();
    }

    /** Puts the cursor into an element's card. */
    public void focus(Key key) {
        list.focus(key);
    }

    private List<Entry<T>> all() {
        List<Entry<T>> all = new ArrayList<>();
        kept.forEach(entry -> all.add(unkept.contains(entry.key()) ? new Entry<>(entry.key(), null) : entry));
        all.addAll(waiting);
        return all;
    }

    private void refresh() {
        list.show(all());
    }

    private Optional<Entry<T>> kept(Key key) {
        return kept.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private static Key number(int number) {
        return Key.of("n-" + number);
    }
}
