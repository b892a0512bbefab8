package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import verklaar.privacy.Key;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.ContactPoint;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Entry;
import verklaar.ui.shared.EntryList;
import verklaar.ui.shared.Shows;

/** How readers reach the organisation, in the order they get it. */
class ContactList extends Composite<Div> implements Shows<Organisation> {

    private final EntryList<ContactPoint, ContactCard> list;

    ContactList(DocumentEditor<Organisation> editor) {
        list = new EntryList<>((key, owner) -> new ContactCard(key, owner, editor.mayEdit()), this::name, getTranslation("contact.add"),
                getTranslation("contact.none"), editor.mayEdit(), there -> Edits.freshKey("contact", there),
                entries -> {
                    boolean kept = editor.change(o -> o.withContactPoints(entries.stream().map(Entry::value).toList()));
                    show(editor.value());
                    return kept;
                });
        getContent().add(list);
    }

    @Override
    public void show(Organisation organisation) {
        list.show(organisation.contactPoints().stream().map(contact -> new Entry<>(contact.key(), contact)).toList());
    }

    /** Puts the cursor into the card of that key, when there is one. */
    void focus(String key) {
        list.focus(Key.of(key));
    }

    private String name(Entry<ContactPoint> entry) {
        return entry.value() == null ? getTranslation("contact.new") : entry.value().value();
    }
}
