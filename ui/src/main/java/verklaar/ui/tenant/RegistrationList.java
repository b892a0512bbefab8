package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Registration;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Entry;
import verklaar.ui.shared.EntryList;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Shows;
import verklaar.ui.shared.Words;

/** Numbers under which the organisation is registered. */
class RegistrationList extends Composite<Div> implements Shows<Organisation> {

    private final EntryList<Registration, Card> list;
    private List<Entry<Registration>> shown = List.of();

    RegistrationList(DocumentEditor<Organisation> editor) {
        list = new EntryList<>((key, owner) -> new Card(key, owner, editor.mayEdit()), this::name, getTranslation("registration.add"),
                getTranslation("registration.none"), editor.mayEdit(), EntryList::nextNumber,
                entries -> {
                    boolean kept = editor.change(o -> o.withRegistrations(values(entries)));
                    shown = kept ? entries : shown;
                    show(editor.value());
                    return kept;
                });
        getContent().add(list);
    }

    @Override
    public void show(Organisation organisation) {
        if (!values(shown).equals(organisation.registrations())) {
            shown = EntryList.numbered(organisation.registrations());
        }
        list.show(shown);
    }

    private static List<Registration> values(List<Entry<Registration>> entries) {
        return entries.stream().map(Entry::value).toList();
    }

    private String name(Entry<Registration> entry) {
        Registration registration = entry.value();
        return registration == null ? getTranslation("registration.new") : registration.scheme() + " " + registration.number();
    }

    private static final class Card extends Composite<Div> implements Shows<Entry<Registration>> {

        private static final String[] USUAL = {"KVK", "VAT", "KBO", "HRB", "RCS", "SIREN", "UID"};

        private final Key key;
        private final EntryList<Registration, Card> owner;
        private final ComboBox<String> scheme = new ComboBox<>(getTranslation("registration.scheme"));
        private final TextField number = Fields.exact(getTranslation("registration.number"));

        Card(Key key, EntryList<Registration, Card> owner, boolean mayEdit) {
            this.key = key;
            this.owner = owner;
            scheme.setItems(USUAL);
            scheme.setItemLabelGenerator(this::schemeName);
            scheme.setAllowCustomValue(true);
            scheme.setManualValidation(true);
            scheme.addCustomValueSetListener(own -> {
                scheme.setValue(own.getDetail().strip().toUpperCase(Locale.ROOT));
                typed();
            });
            number.setMaxLength(60);
            Fields.onEntered(scheme, chosen -> typed());
            Fields.onEntered(number, words -> typed());
            scheme.setReadOnly(!mayEdit);
            number.setReadOnly(!mayEdit);
            getContent().addClassName("side-by-side");
            getContent().add(scheme, number);
        }

        @Override
        public void show(Entry<Registration> entry) {
            Registration registration = entry.value();
            if (registration != null) {
                Fields.show(scheme, registration.scheme());
                Fields.show(number, registration.number());
            }
        }

        private void typed() {
            Registration registration = read();
            boolean blank = scheme.getValue() == null || number.getValue().isBlank();
            boolean gone = blank && owner.isKept(key);
            boolean wrong = registration == null && (!blank || gone);
            scheme.setErrorMessage(wrong ? getTranslation(gone ? "registration.gone" : "registration.error") : null);
            scheme.setInvalid(wrong);
            owner.typed(key, registration);
        }

        private @Nullable Registration read() {
            if (scheme.getValue() == null || number.getValue().isBlank()) {
                return null;
            }
            try {
                return new Registration(scheme.getValue(), number.getValue().strip());
            } catch (IllegalArgumentException unfit) {
                return null;
            }
        }

        private String schemeName(String name) {
            return Words.find(getLocale(), "registration.scheme." + name).orElse(name);
        }
    }
}
