package verklaar.ui.statement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A few buttons of which one is pressed.
 *
 * @param <T> what is chosen
 */
class Choices<T> extends Composite<Div> {

    private final Map<T, Button> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;

    /** @param label what is chosen, for who cannot see it */
    Choices(String label, Consumer<T> chosen) {
        this.chosen = chosen;
        getContent().addClassName("choices");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
    }

    Choices<T> add(T value, String words) {
        Button button = new Button(words, click -> {
            press(value);
            chosen.accept(value);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        buttons.put(value, button);
        getContent().add(button);
        return this;
    }

    /** Shows what is chosen, without telling. */
    void press(T value) {
        buttons.forEach((other, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(other.equals(value))));
    }

    void removeAll() {
        buttons.clear();
        getContent().removeAll();
    }
}
