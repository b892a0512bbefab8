package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import verklaar.privacy.Key;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Address;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Entry;
import verklaar.ui.shared.EntryList;
import verklaar.ui.shared.Shows;

/** Where the organisation is, in the order readers get it. */
class AddressList extends Composite<Div> implements Shows<Organisation> {

    private final EntryList<Address, Card> list;

    AddressList(DocumentEditor<Organisation> editor) {
        list = new EntryList<>((key, owner) -> new Card(key, owner, editor.mayEdit()), this::name, getTranslation("address.add"),
                getTranslation("address.none"), editor.mayEdit(), there -> Edits.freshKey("address", there),
                entries -> {
                    boolean kept = editor.change(o -> o.withAddresses(entries.stream().map(Entry::value).toList()));
                    show(editor.value());
                    return kept;
                });
        getContent().add(list);
    }

    @Override
    public void show(Organisation organisation) {
        list.show(organisation.addresses().stream().map(address -> new Entry<>(address.key(), address)).toList());
    }

    /** Puts the cursor into the card of that key, when there is one. */
    void focus(String key) {
        list.focus(Key.of(key));
    }

    private String name(Entry<Address> entry) {
        Address address = entry.value();
        return address == null ? getTranslation("address.new") : String.join(", ", address.lines()) + " " + address.town();
    }

    private static final class Card extends Composite<Div> implements Shows<Entry<Address>> {

        private final AddressFields fields;

        Card(Key key, EntryList<Address, Card> owner, boolean mayEdit) {
            fields = new AddressFields(mayEdit);
            fields.onTyped(() -> owner.typed(key, fields.read(key)));
            getContent().add(fields);
        }

        @Override
        public void show(Entry<Address> entry) {
            if (entry.value() != null) {
                fields.show(entry.value());
            }
        }
    }
}
