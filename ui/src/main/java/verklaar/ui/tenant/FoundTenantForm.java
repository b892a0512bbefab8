package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import verklaar.tenant.Tenant;

/** Makes a tenant: its name, and whether it keeps statements of clients too. */
class FoundTenantForm extends Composite<Div> {

    private final TextField name = new TextField();
    private final RadioButtonGroup<Tenant.Kind> kind = new RadioButtonGroup<>();
    private final BiConsumer<String, Tenant.Kind> found;

    FoundTenantForm(BiConsumer<String, Tenant.Kind> found) {
        this.found = found;
        getContent().addClassName("form");
        name.setLabel(getTranslation("tenants.name"));
        name.setHelperText(getTranslation("tenants.name.help"));
        name.setMaxLength(Tenant.NAME_LIMIT);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.addKeyPressListener(Key.ENTER, enter -> submit());
        kind.setLabel(getTranslation("tenants.kind"));
        kind.setItems(Tenant.Kind.COMPANY, Tenant.Kind.AGENCY);
        kind.setItemLabelGenerator(choice -> getTranslation("tenants.kind." + choice));
        kind.setValue(Tenant.Kind.COMPANY);
        Button make = new Button(getTranslation("tenants.make"), click -> submit());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(name, kind, make);
    }

    private void submit() {
        boolean blank = name.getValue().isBlank();
        name.setErrorMessage(blank ? getTranslation("tenants.name.missing") : null);
        name.setInvalid(blank);
        if (blank) {
            name.focus();
        } else {
            found.accept(name.getValue().strip(), kind.getValue());
        }
    }
}
