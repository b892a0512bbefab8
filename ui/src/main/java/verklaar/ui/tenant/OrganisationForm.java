package verklaar.ui.tenant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.WebAddress;
import verklaar.statement.Organisation;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.LocalisedField;
import verklaar.ui.shared.Place;
import verklaar.ui.shared.Words;

/** Everything a statement says of the organisation that gives it (Art. 13(1)(a)-(b)); each change is kept at once. */
public class OrganisationForm extends Composite<Div> {

    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);

    private final DocumentEditor<Organisation> editor;
    private final TextField legalName = Fields.line(getTranslation("company.legal-name"));
    private final TextArea tradeNames = Fields.lines(getTranslation("company.trade-names"));
    private final Select<Organisation.LegalForm> form = Fields.choice(getTranslation("company.form"), List.of(Organisation.LegalForm.values()),
            value -> getTranslation("company.form." + value), true);
    private final Select<Organisation.Sector> sector = Fields.choice(getTranslation("company.sector"), List.of(Organisation.Sector.values()),
            value -> getTranslation("company.sector." + value), true);
    private final ComboBox<CountryCode> country = Fields.country(getTranslation("company.country"), getLocale());
    private final TextField imprint = Fields.exact(getTranslation("company.imprint"));
    private final LocalisedField<InlineText> noOfficer;
    private final RegistrationList registrations;
    private final AddressList addresses;
    private final ContactList contacts;
    private final PersonFields officer;
    private final PersonFields representative;

    public OrganisationForm(DocumentEditor<Organisation> editor) {
        this.editor = editor;
        noOfficer = LocalisedField.inline(getTranslation("company.no-officer"), Words.language(getLocale()), LANGUAGES);
        registrations = new RegistrationList(editor);
        addresses = new AddressList(editor);
        contacts = new ContactList(editor);
        officer = PersonFields.officer(editor);
        representative = PersonFields.representative(editor);
        legalName.setHelperText(getTranslation("company.legal-name.help"));
        tradeNames.setHelperText(getTranslation("company.trade-names.help"));
        noOfficer.setHelperText(getTranslation("company.no-officer.help"));
        imprint.setHelperText(getTranslation("company.imprint.help"));
        listen();
        lay();
        mark();
        readOnly(!editor.mayEdit());
        editor.listen(new DocumentEditor.Listener<>() {
            @Override
            public void reloaded(Organisation organisation) {
                show(organisation);
            }
        });
        show(editor.value());
    }

    /** Puts the cursor into the field at a path from the organisation's root, such as {@code [addresses, office]}. */
    public void focus(List<String> path) {
        String field = path.isEmpty() ? "legalName" : path.get(0);
        if (field.equals("addresses") && path.size() > 1) {
            addresses.focus(path.get(1));
        } else if (field.equals("contactPoints") && path.size() > 1) {
            contacts.focus(path.get(1));
        } else {
            switch (field) {
                case "registrations" -> registrations.scrollIntoView();
                case "addresses" -> addresses.scrollIntoView();
                case "contactPoints" -> contacts.scrollIntoView();
                case "dpo" -> officer.scrollIntoView();
                default -> legalName.focus();
            }
        }
    }

    private void listen() {
        Fields.onEntered(legalName, words -> editor.change(legalName, o -> o.withLegalName(Fields.orNull(words))));
        Fields.onEntered(tradeNames, words -> editor.change(tradeNames, o -> o.withTradeNames(Fields.read(tradeNames))));
        Fields.onEntered(form, value -> editor.change(form, o -> o.withForm(value)));
        Fields.onEntered(sector, value -> editor.change(sector, o -> o.withKind(value)));
        Fields.onEntered(country, value -> editor.change(country, o -> o.withCountry(value)));
        Fields.onEntered(imprint, words -> editor.change(imprint, "company.error.web",
                o -> o.withImprintUrl(words.isBlank() ? null : new WebAddress(words.strip()))));
        noOfficer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                editor.change(noOfficer, o -> o.withDpoNotNeededReason(change.getValue()));
            }
        });
    }

    private void lay() {
        Div kinds = new Div(form, sector, country);
        kinds.addClassName("side-by-side");
        getContent().addClassName("form");
        part("company.part.name", null, legalName, tradeNames, kinds);
        part("company.part.registrations", "company.part.registrations.why", registrations);
        part("company.part.addresses", "company.part.addresses.why", addresses);
        part("company.part.contacts", "company.part.contacts.why", contacts);
        part("company.part.officer", "company.part.officer.why", officer, noOfficer);
        part("company.part.representative", "company.part.representative.why", representative);
        part("company.part.imprint", null, imprint);
    }

    /** For what is to be said about one of them. */
    private void mark() {
        Place.at("legalName", legalName);
        Place.at("tradeNames", tradeNames);
        Place.at("country", country);
        Place.at("imprintUrl", imprint);
        Place.at("dpoNotNeededReason", noOfficer);
        Place.at("registrations", registrations);
        Place.at("addresses", addresses);
        Place.at("contactPoints", contacts);
        Place.at("dpo", officer);
        Place.at("representative", representative);
    }

    /** A group with the name of its heading: who hears the form hears whose e-mail address is asked for. */
    private void part(String headingKey, @Nullable String whyKey, Component... fields) {
        String name = getTranslation(headingKey);
        Div part = new Div(new H2(name));
        part.addClassName("form");
        part.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        if (whyKey != null) {
            part.add(new Paragraph(getTranslation(whyKey)));
        }
        part.add(fields);
        getContent().add(part);
    }

    private void show(Organisation organisation) {
        Fields.show(legalName, organisation.legalName());
        Fields.show(tradeNames, organisation.tradeNames());
        Fields.show(form, organisation.form());
        Fields.show(sector, organisation.kind());
        Fields.show(country, organisation.country());
        Fields.show(imprint, organisation.imprintUrl() == null ? null : organisation.imprintUrl().value());
        noOfficer.setValue(organisation.dpoNotNeededReason());
        registrations.show(organisation);
        addresses.show(organisation);
        contacts.show(organisation);
        officer.show(organisation);
        representative.show(organisation);
    }

    private void readOnly(boolean readOnly) {
        legalName.setReadOnly(readOnly);
        tradeNames.setReadOnly(readOnly);
        form.setReadOnly(readOnly);
        sector.setReadOnly(readOnly);
        country.setReadOnly(readOnly);
        imprint.setReadOnly(readOnly);
        noOfficer.setReadOnly(readOnly);
    }
}
