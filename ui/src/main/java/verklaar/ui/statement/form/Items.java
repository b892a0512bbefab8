package verklaar.ui.statement.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.KeyedList;
import verklaar.ui.shared.Place;
import verklaar.ui.shared.Shows;

/**
 * The elements of a keyed list under one another, each a name that unfolds into its form.
 *
 * @param <T> the elements
 */
public final class Items<T extends Keyed> extends Div implements Shows<List<T>> {

    private final FormContext context;
    private final Function<T, Fold.Face> face;
    private final Changes<List<T>> changes;
    private final KeyedList<T, Fold<T>> list;
    private List<T> shown = List.of();
    private Function<T, Optional<String>> stays = element -> Optional.empty();

    /** As the other, for forms that are alike for all elements. */
    public Items(FormContext context, Function<T, Fold.Face> face, Function<Changes<T>, ? extends RecordForm<T>> forms, String addLabel,
            Runnable added, String emptyWords, Changes<List<T>> changes) {
        this(context, face, (element, to) -> forms.apply(to), addLabel, added, emptyWords, changes);
    }

    /**
     * @param face what a folded element says
     * @param forms makes the form of an element that hands on its changes
     * @param addLabel what the button that adds one says; empty when something else adds them
     * @param added what the button does
     * @param emptyWords what will be here, while there is nothing
     */
    public Items(FormContext context, Function<T, Fold.Face> face, BiFunction<T, Changes<T>, ? extends RecordForm<T>> forms, String addLabel,
            Runnable added, String emptyWords, Changes<List<T>> changes) {
        this.context = context;
        this.face = face;
        this.changes = changes;
        this.list = new KeyedList<>(element -> fold(element, face, forms),
                element -> face.apply(element).name(), addLabel, emptyWords, context.mayEdit(), new Moves(added));
        addClassName("items");
        add(list);
    }

    private Fold<T> fold(T element, Function<T, Fold.Face> named, BiFunction<T, Changes<T>, ? extends RecordForm<T>> forms) {
        return Place.at(element.key().value(), new Fold<>(named, now -> forms.apply(now, changesOf(now.key())), context.editor()::unfolded));
    }

    /** With a heading above. */
    public Items<T> titled(String title) {
        addComponentAsFirst(new H3(title));
        return this;
    }

    /** @param why an element cannot be removed, in words; empty when it can */
    public Items<T> staying(Function<T, Optional<String>> why) {
        stays = why;
        return this;
    }

    @Override
    public void show(List<T> elements) {
        shown = elements;
        list.show(elements);
    }

    /** Adds an element at the end. */
    public void append(T element) {
        changes.make(elements -> Edits.added(elements, element));
    }

    /** Unfolds an element and puts the cursor into its form. */
    public void open(Key key) {
        Fold<T> fold = list.card(key);
        if (fold != null) {
            fold.open(true);
            fold.getElement().executeJs("this.scrollIntoView({block: 'nearest'});"
                    + "const field = this.querySelector('.fold-body input, .fold-body textarea, .fold-body button'); if (field) field.focus();");
        }
    }

    /** Unfolds the first element that a path names; whether there is one. */
    public boolean open(List<String> path) {
        Optional<Key> named = path.stream().flatMap(part -> keys().stream().filter(key -> key.value().equals(part))).findFirst();
        named.ifPresent(this::open);
        return named.isPresent();
    }

    private List<Key> keys() {
        return shown.stream().map(Keyed::key).toList();
    }

    private Changes<T> changesOf(Key key) {
        return change -> changes.make(elements -> Edits.changed(elements, key, change));
    }

    private final class Moves implements KeyedList.Actions {
        private final Runnable added;

        Moves(Runnable added) {
            this.added = added;
        }

        @Override
        public void add() {
            added.run();
        }

        @Override
        public void remove(Key key) {
            int place = keys().indexOf(key);
            T removed = shown.get(place);
            Optional<String> why = stays.apply(removed);
            Fold<T> fold = list.card(key);
            if (why.isPresent() && fold != null) {
                fold.say(why.get());
                return;
            }
            changes.make(elements -> Edits.without(elements, key));
            Undo.offer(context, face.apply(removed).name(),
                    () -> changes.make(elements -> Edits.moved(Edits.added(elements, removed), key, place)));
        }

        @Override
        public void move(Key key, int to) {
            changes.make(elements -> Edits.moved(elements, key, to));
        }
    }
}
