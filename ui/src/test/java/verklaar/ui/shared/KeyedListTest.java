package verklaar.ui.shared;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.Key;
import verklaar.ui.testing.Screen;

class KeyedListTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private final List<String> asked = new ArrayList<>();
    private @Nullable Key staying;
    private KeyedList<Entry<String>, Card> list;

    @BeforeEach
    void showsTwo() {
        list = new KeyedList<>(entry -> new Card(), Entry::value, "+ ding", "Hier komen dingen.", true, new KeyedList.Actions() {
            @Override
            public void add() {
                asked.add("add");
            }

            @Override
            public void remove(Key key) {
                asked.add("remove " + key);
                if (!key.equals(staying)) {
                    list.show(List.of(entry("one", "Een")));
                }
            }

            @Override
            public void move(Key key, int to) {
                asked.add("move " + key + " to " + to);
            }
        });
        UI.getCurrent().add(list);
        list.show(List.of(entry("one", "Een"), entry("two", "Twee")));
    }

    @Test
    void asksToMoveByButton() {
        _click(button("Een omlaag"));
        _click(button("Twee omhoog"));

        assertThat(asked).containsExactly("move one to 1", "move two to 0");
        assertThat(button("Een omhoog").isEnabled()).isFalse();
        assertThat(button("Twee omlaag").isEnabled()).isFalse();
    }

    @Test
    void asksToAddAndToRemove() {
        _click(_get(Button.class, spec -> spec.withText("+ ding")));
        _click(button("Twee verwijderen"));

        assertThat(asked).containsExactly("add", "remove two");
        assertThat(Screen.text(list)).contains("Twee is verwijderd");
    }

    @Test
    void saysNothingOfWhatCouldNotBeRemoved() {
        staying = Key.of("two");
        _click(button("Twee verwijderen"));

        assertThat(asked).containsExactly("remove two");
        assertThat(Screen.text(list)).contains("Twee").doesNotContain("verwijderd");
    }

    @Test
    void keepsTheCardOfAKeyWhileItsElementChangesAndMoves() {
        Card one = list.card(Key.of("one"));
        list.show(List.of(entry("two", "Twee"), entry("one", "Eén")));

        assertThat(list.card(Key.of("one"))).isSameAs(one);
        assertThat(one.getText()).isEqualTo("Eén");
        assertThat(_find(list, Card.class)).extracting(Card::getText).containsExactly("Twee", "Eén");
    }

    @Test
    void saysWhatWillBeHere() {
        list.show(List.of());

        assertThat(Screen.text(list)).contains("Hier komen dingen.");
    }

    private static Button button(String label) {
        return _get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().orElse("").equals(label)));
    }

    private static Entry<String> entry(String key, String value) {
        return new Entry<>(Key.of(key), value);
    }

    private static final class Card extends Span implements Shows<Entry<String>> {
        @Override
        public void show(Entry<String> entry) {
            setText(entry.value());
        }
    }
}
