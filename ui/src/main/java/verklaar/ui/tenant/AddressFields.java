package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.statement.Organisation.Address;
import verklaar.ui.shared.Fields;

/** A postal address as people write it on an envelope; it is whole when it names a town. */
class AddressFields extends Composite<Div> {

    private final Select<Address.Type> type = Fields.choice(getTranslation("address.type"), List.of(Address.Type.values()),
            value -> getTranslation("address.type." + value), true);
    private final TextArea lines = Fields.lines(getTranslation("address.lines"));
    private final TextField postcode = Fields.line(getTranslation("address.postcode"));
    private final TextField town = Fields.line(getTranslation("address.town"));
    private final ComboBox<CountryCode> country = Fields.country(getTranslation("address.country"), getLocale());

    private Runnable typed = () -> { };

    AddressFields(boolean mayEdit) {
        lines.setHelperText(getTranslation("address.lines.help"));
        postcode.setMaxLength(20);
        Fields.onEntered(type, value -> typed.run());
        Fields.onEntered(lines, value -> typed.run());
        Fields.onEntered(postcode, value -> typed.run());
        Fields.onEntered(town, value -> typed.run());
        Fields.onEntered(country, value -> typed.run());
        type.setReadOnly(!mayEdit);
        lines.setReadOnly(!mayEdit);
        postcode.setReadOnly(!mayEdit);
        town.setReadOnly(!mayEdit);
        country.setReadOnly(!mayEdit);
        Div place = new Div(postcode, town, country);
        place.addClassName("side-by-side");
        getContent().addClassName("form");
        getContent().add(type, lines, place);
    }

    /** What to do after each change a person makes. */
    AddressFields onTyped(Runnable then) {
        typed = then;
        return this;
    }

    /** Without asking what it is for, where that is plain. */
    AddressFields withoutType() {
        type.setVisible(false);
        return this;
    }

    void show(@Nullable Address address) {
        Fields.show(type, address == null ? null : address.type());
        Fields.show(lines, address == null ? List.of() : address.lines());
        Fields.show(postcode, address == null ? null : address.postcode());
        Fields.show(town, address == null ? null : address.town());
        Fields.show(country, address == null ? null : address.country());
    }

    /** The address in the fields, or null while there is no town; that is said when something else is there. */
    @Nullable Address read(Key key) {
        boolean empty = lines.getValue().isBlank() && postcode.getValue().isBlank();
        boolean townless = town.getValue().isBlank();
        town.setErrorMessage(townless && !empty ? getTranslation("address.town.missing") : null);
        town.setInvalid(townless && !empty);
        return townless ? null : new Address(key, type.getValue(), Fields.read(lines), Fields.orNull(postcode.getValue()),
                town.getValue().strip(), country.getValue());
    }
}
