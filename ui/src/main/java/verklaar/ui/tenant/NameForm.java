package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import verklaar.ui.shared.Fields;

/** Asks for the registered name of an organisation, with which its form begins. */
public class NameForm extends Composite<Div> {

    private final TextField name;
    private final Consumer<String> make;

    /** @param verb what the button says */
    public NameForm(String verb, Consumer<String> make) {
        this.make = make;
        name = Fields.exact(getTranslation("company.legal-name"));
        name.setHelperText(getTranslation("company.legal-name.help"));
        name.addKeyPressListener(Key.ENTER, enter -> submit());
        Button button = new Button(verb, click -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("form");
        getContent().add(name, button);
    }

    private void submit() {
        boolean blank = name.getValue().isBlank();
        name.setErrorMessage(blank ? getTranslation("company.legal-name.missing") : null);
        name.setInvalid(blank);
        if (blank) {
            name.focus();
        } else {
            make.accept(name.getValue().strip());
        }
    }
}
