package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Beginning;
import verklaar.statement.Organisation;
import verklaar.statement.Wording.FormOfAddress;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Words;

/** What must be known to begin a statement: a name, languages, how readers are spoken to, and of the first one who gives it. */
class BeginForm extends Composite<Div> {

    /**
     * A statement somebody wants to begin.
     *
     * @param company whose statement it is; null when that is known already, or not yet
     */
    record Wish(Beginning beginning, @Nullable Organisation company) {
    }

    /** The languages our sentences exist in. */
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);

    private final TextField name;
    private final Select<LanguageTag> source;
    private final CheckboxGroup<LanguageTag> others = new CheckboxGroup<>();
    private final RadioButtonGroup<FormOfAddress> address = new RadioButtonGroup<>();
    private final TextField company = Fields.exact(getTranslation("begin.company"));
    private final ComboBox<CountryCode> country = Fields.country(getTranslation("begin.country"), getLocale());
    private final Consumer<Wish> begin;

    /** @param first whether the tenant has no organisation yet */
    BeginForm(boolean first, Consumer<Wish> begin) {
        this.begin = begin;
        getContent().addClassName("form");
        name = new TextField(getTranslation("begin.name"));
        name.setHelperText(getTranslation("begin.name.help"));
        name.setMaxLength(PlainText.LIMIT);
        name.setManualValidation(true);
        name.setValue(getTranslation("begin.name.usual"));
        name.addKeyPressListener(Key.ENTER, enter -> submit());
        source = Fields.choice(getTranslation("begin.source"), LANGUAGES, this::languageName, false);
        source.setHelperText(getTranslation("begin.source.help"));
        source.setValue(Words.language(getLocale()));
        source.addValueChangeListener(change -> offerOthers());
        others.setLabel(getTranslation("begin.others"));
        others.setItemLabelGenerator(this::languageName);
        offerOthers();
        address.setLabel(getTranslation("begin.address"));
        address.setItems(FormOfAddress.values());
        address.setItemLabelGenerator(form -> getTranslation("begin.address." + form));
        address.setValue(FormOfAddress.FORMAL);
        Button button = new Button(getTranslation("begin.button"), click -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        company.setHelperText(getTranslation("begin.company.help"));
        company.setVisible(first);
        country.setVisible(first);
        if (Words.closest(getLocale()).equals(Words.DUTCH)) {
            country.setValue(new CountryCode("NL"));
        }
        getContent().add(company, country, name, source, others, address, button);
    }

    private void offerOthers() {
        Set<LanguageTag> chosen = others.getValue();
        List<LanguageTag> left = LANGUAGES.stream().filter(language -> !language.equals(source.getValue())).toList();
        others.setItems(left);
        others.setValue(Set.copyOf(left.stream().filter(chosen::contains).toList()));
    }

    private void submit() {
        boolean blank = name.getValue().isBlank();
        name.setErrorMessage(blank ? getTranslation("begin.name.missing") : null);
        name.setInvalid(blank);
        if (blank) {
            name.focus();
            return;
        }
        List<LanguageTag> locales = new ArrayList<>();
        locales.add(source.getValue());
        LANGUAGES.stream().filter(others.getValue()::contains).forEach(locales::add);
        Organisation whose = company.getValue().isBlank() ? null : Organisation.named(company.getValue().strip()).withCountry(country.getValue());
        begin.accept(new Wish(new Beginning(name.getValue().strip(), source.getValue(), locales, address.getValue(), null), whose));
    }

    private String languageName(LanguageTag language) {
        return language.locale().getDisplayLanguage(Words.closest(getLocale()));
    }
}
