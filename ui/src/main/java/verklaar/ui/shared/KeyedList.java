package verklaar.ui.shared;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;

/**
 * An ordered list of cards, one for each element, kept by key: a card stays itself while its element changes or moves. Elements move by
 * buttons and by Alt and an arrow key; what happens is said aloud for who cannot see it. It changes nothing itself.
 *
 * @param <T> the elements
 * @param <C> the card of an element
 */
public class KeyedList<T extends Keyed, C extends Component & Shows<T>> extends Composite<Div> implements Shows<List<T>> {

    /**
     * What a person does with the list; whoever owns the elements does it and then shows the list anew. What is still there then could
     * not be removed, and the owner has said why.
     */
    public interface Actions {
        void add();

        void remove(Key key);

        /** @param to the place it gets, counted from 0 */
        void move(Key key, int to);
    }

    private final Function<T, C> cards;
    private final Function<T, String> names;
    private final Actions actions;
    private final boolean mayEdit;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button();
    private final Span said = new Span();
    private final Map<Key, Item> items = new LinkedHashMap<>();

    /**
     * @param cards makes the card of an element
     * @param names what an element is called, for its buttons
     * @param addLabel what the button that adds one says: "+ adres"; empty when something else adds them
     * @param emptyWords what will be here, while there is nothing
     */
    public KeyedList(Function<T, C> cards, Function<T, String> names, String addLabel, String emptyWords, boolean mayEdit, Actions actions) {
        this.cards = cards;
        this.names = names;
        this.actions = actions;
        this.mayEdit = mayEdit;
        getContent().addClassName("keyed-list");
        empty.setText(emptyWords);
        empty.addClassName("empty");
        add.setText(addLabel);
        add.addClassName("add");
        add.setVisible(mayEdit && !addLabel.isEmpty());
        add.addClickListener(click -> add());
        said.addClassName("only-heard");
        said.getElement().setAttribute("role", "status");
        getContent().add(empty, list, add, said);
    }

    @Override
    public void show(List<T> elements) {
        Map<Key, Item> before = new LinkedHashMap<>(items);
        items.clear();
        List<Component> shown = new ArrayList<>();
        for (T element : elements) {
            Item item = before.remove(element.key());
            if (item == null) {
                item = new Item(element);
            }
            item.show(element, items.size(), elements.size());
            items.put(element.key(), item);
            shown.add(item.row);
        }
        arrange(shown);
        list.setVisible(!elements.isEmpty());
        empty.setVisible(elements.isEmpty());
    }

    /** The card of an element, when it is shown. */
    public @Nullable C card(Key key) {
        Item item = items.get(key);
        return item == null ? null : item.card;
    }

    /** Puts the cursor into the first field of an element's card. */
    public void focus(Key key) {
        Item item = items.get(key);
        if (item != null) {
            item.row.getElement().executeJs("this.scrollIntoView({block: 'nearest'});"
                    + "const field = this.querySelector('.card-body [id^=input-], .card-body input, .card-body textarea, .card-body button');"
                    + "if (field) field.focus();");
        }
    }

    /** Puts the rows in order and leaves alone those that stand where they belong, so that nobody is interrupted while typing in one. */
    private void arrange(List<Component> rows) {
        list.getChildren().filter(row -> !rows.contains(row)).toList().forEach(list::remove);
        for (int place = 0; place < rows.size(); place++) {
            Component row = rows.get(place);
            if (place >= list.getElement().getChildCount() || !list.getElement().getChild(place).equals(row.getElement())) {
                if (row.getParent().isPresent()) {
                    list.remove(row);
                }
                list.addComponentAtIndex(place, row);
            }
        }
    }

    private void add() {
        List<Key> before = List.copyOf(items.keySet());
        actions.add();
        items.keySet().stream().filter(key -> !before.contains(key)).findFirst().ifPresent(this::focus);
    }

    private final class Item {
        private final ListItem row = new ListItem();
        private final C card;
        private final Div body;
        private final Button up = button("list.up", "↑", click -> move(-1, true));
        private final Button down = button("list.down", "↓", click -> move(1, false));
        private final Button remove = button("list.remove", "×", click -> remove());
        private T element;
        private int place;
        private int count;

        Item(T element) {
            this.element = element;
            this.card = cards.apply(element);
            this.body = new Div(card);
            body.addClassName("card-body");
            body.getElement().setAttribute("role", "group");
            Div buttons = new Div(up, down, remove);
            buttons.addClassName("card-buttons");
            buttons.setVisible(mayEdit);
            row.addClassName("card");
            row.add(body, buttons);
            if (mayEdit) {
                shortcut(com.vaadin.flow.component.Key.ARROW_UP, () -> move(-1, true));
                shortcut(com.vaadin.flow.component.Key.ARROW_DOWN, () -> move(1, false));
            }
        }

        void show(T now, int at, int of) {
            element = now;
            place = at;
            count = of;
            String name = names.apply(now);
            card.show(now);
            body.getElement().setAttribute("aria-label", name);
            up.setEnabled(at > 0);
            down.setEnabled(at < of - 1);
            up.setAriaLabel(getTranslation("list.up-name", name));
            down.setAriaLabel(getTranslation("list.down-name", name));
            remove.setAriaLabel(getTranslation("list.remove-name", name));
        }

        private void move(int by, boolean upwards) {
            int to = place + by;
            if (to < 0 || to >= count) {
                return;
            }
            actions.move(element.key(), to);
            said.setText(getTranslation("list.moved", names.apply(element), to + 1, count));
            Button again = upwards ? up : down;
            (again.isEnabled() ? again : upwards ? down : up).focus();
        }

        private void remove() {
            String name = names.apply(element);
            actions.remove(element.key());
            if (items.containsKey(element.key())) {
                remove.focus();
                return;
            }
            said.setText(getTranslation("list.removed", name));
            if (add.isVisible()) {
                add.focus();
            } else {
                items.values().stream().filter(item -> item.place <= place).reduce((first, second) -> second)
                        .ifPresent(item -> item.remove.focus());
            }
        }

        private void shortcut(com.vaadin.flow.component.Key key, Command then) {
            // what is being typed is handed over first
            Shortcuts.addShortcutListener(row, then, key, KeyModifier.ALT).listenOn(row).resetFocusOnActiveElement();
        }

        private Button button(String titleKey, String sign, ComponentEventListener<ClickEvent<Button>> then) {
            Button button = new Button(sign, then);
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            button.setTooltipText(getTranslation(titleKey));
            return button;
        }
    }
}
