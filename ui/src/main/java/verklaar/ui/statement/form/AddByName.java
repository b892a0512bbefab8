package verklaar.ui.statement.form;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.PlainText;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;

/** A line that adds an element by its name: type it, press Enter, and the next one can be typed. */
public final class AddByName extends Div {

    private final FormContext context;
    private final TextField name;
    private final Consumer<String> add;

    /**
     * @param example what one could call it; may be empty
     * @param add takes what was typed; what it refuses stays in the field, and the reason is said there
     */
    public AddByName(FormContext context, String label, String example, Consumer<String> add) {
        this.context = context;
        this.add = add;
        this.name = new TextField(label);
        name.setMaxLength(PlainText.LIMIT);
        name.setManualValidation(true);
        name.setHelperText(example);
        Button button = new Button(context.t("form.add"), click -> take());
        button.setAriaLabel(context.t("form.add-to", label));
        name.addKeyPressListener(Key.ENTER, enter -> take());
        addClassName("adder");
        setVisible(context.mayEdit());
        add(name, button);
    }

    private void take() {
        String typed = name.getValue().strip();
        if (!typed.isEmpty()) {
            try {
                add.accept(typed);
                name.clear();
                say(null);
            } catch (IllegalArgumentException unfit) {
                say(Refusals.words(unfit, Words.closest(context.locale().get())));
            }
        }
        name.focus();
    }

    private void say(@Nullable String problem) {
        name.setErrorMessage(problem);
        name.setInvalid(problem != null);
    }
}
