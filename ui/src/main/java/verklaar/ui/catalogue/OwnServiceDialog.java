package verklaar.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import verklaar.catalogue.Owner;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.Term;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.privacy.RecipientRole;
import verklaar.ui.statement.form.Fields;
import verklaar.ui.statement.form.FormContext;

/** Asks the little that makes a service of one's own, such as the accountant around the corner; the rest is asked at its row. */
public final class OwnServiceDialog extends Dialog {

    /** A firm that is known by what it does rather than by a product. */
    private static final Key ROLE = Key.of("generic-role");

    private final FormContext context;
    private final TextField name;
    private final TextField firm;
    private final ComboBox<CountryCode> country;
    private final ComboBox<Key> category;
    private final RadioButtonGroup<RecipientRole.Role> role;
    private final MultiSelectComboBox<Key> data;
    private final TextField purpose;

    /** @param keep gets the service and the firms behind it */
    public OwnServiceDialog(FormContext context, String typed, BiConsumer<ServiceFacts, List<ProviderFacts>> keep) {
        this.context = context;
        Fields make = new Fields(context, "own-service");
        setHeaderTitle(context.t("own-service.title"));
        name = make.line("name");
        name.setValue(typed);
        name.setRequiredIndicatorVisible(true);
        firm = make.line("firm");
        firm.setHelperText(context.t("own-service.firm-help"));
        country = make.country("country");
        country.setValue(CountryCode.of("NL"));
        country.setRequiredIndicatorVisible(true);
        category = make.term("category", Term.Kind.SERVICE_CATEGORY);
        role = make.radio("role", RecipientRole.Role.class);
        role.setItems(RecipientRole.Role.PROCESSOR, RecipientRole.Role.CONTROLLER);
        role.setValue(RecipientRole.Role.PROCESSOR);
        data = make.terms("data", Term.Kind.DATA);
        purpose = make.line("purpose");
        purpose.setHelperText(context.t("own-service.purpose-help"));
        Div form = new Div(new Paragraph(context.t("own-service.say")), name, firm, country, category, role, data, purpose);
        form.addClassName("record-form");
        add(form);
        Button save = new Button(context.t("own-service.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.t("form.cancel"), click -> close()), save);
        setWidth("36rem");
    }

    @Override
    public void open() {
        super.open();
        name.focus();
    }

    private void save(BiConsumer<ServiceFacts, List<ProviderFacts>> keep) {
        boolean nameless = name.getValue().isBlank();
        name.setInvalid(nameless);
        name.setErrorMessage(nameless ? context.t("own-service.name-missing") : null);
        boolean taken = !nameless && context.catalogue().service(context.acting().tenant(), Owner.TENANT, OwnService.key(name.getValue().strip())).isPresent();
        if (taken) {
            name.setInvalid(true);
            name.setErrorMessage(context.t("own-service.name-taken"));
        }
        boolean nowhere = country.isEmpty();
        country.setInvalid(nowhere);
        country.setErrorMessage(nowhere ? context.t("own-service.country-missing") : null);
        if (nameless || taken || nowhere) {
            return;
        }
        OwnService service = new OwnService(name.getValue().strip(), firm.isEmpty() ? null : firm.getValue().strip(), country.getValue(),
                category.isEmpty() ? ROLE : category.getValue(), role.getValue(), data.getValue(),
                purpose.isEmpty() ? null : purpose.getValue().strip(), new Length.NotStated());
        close();
        keep.accept(service.service(context.source(), context.label("own-service.use")), service.providers());
    }
}
