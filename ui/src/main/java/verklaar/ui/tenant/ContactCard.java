package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.statement.Organisation.ContactPoint;
import verklaar.ui.shared.Entry;
import verklaar.ui.shared.EntryList;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Shows;

/** One way to reach the organisation: an address that fits its kind, what it is for and whom one reaches. */
class ContactCard extends Composite<Div> implements Shows<Entry<ContactPoint>> {

    private final Key key;
    private final EntryList<ContactPoint, ContactCard> owner;
    private final Select<ContactPoint.Kind> kind = Fields.choice(getTranslation("contact.kind"), List.of(ContactPoint.Kind.values()),
            value -> getTranslation("contact.kind." + value), false);
    private final Select<ContactPoint.Use> use = Fields.choice(getTranslation("contact.use"), List.of(ContactPoint.Use.values()),
            value -> getTranslation("contact.use." + value), false);
    private final TextField value = Fields.exact("");
    private final TextField person = Fields.line(getTranslation("contact.person"));

    ContactCard(Key key, EntryList<ContactPoint, ContactCard> owner, boolean mayEdit) {
        this.key = key;
        this.owner = owner;
        kind.setValue(ContactPoint.Kind.EMAIL);
        use.setValue(ContactPoint.Use.PRIVACY);
        value.setMaxLength(500);
        label();
        Fields.onEntered(kind, chosen -> {
            label();
            typed();
        });
        Fields.onEntered(use, chosen -> typed());
        Fields.onEntered(value, words -> typed());
        Fields.onEntered(person, words -> typed());
        kind.setReadOnly(!mayEdit);
        use.setReadOnly(!mayEdit);
        value.setReadOnly(!mayEdit);
        person.setReadOnly(!mayEdit);
        getContent().addClassName("side-by-side");
        getContent().add(kind, value, use, person);
    }

    @Override
    public void show(Entry<ContactPoint> entry) {
        ContactPoint contact = entry.value();
        if (contact != null) {
            Fields.show(kind, contact.kind());
            Fields.show(use, contact.use());
            Fields.show(value, contact.value());
            Fields.show(person, contact.person());
            label();
        }
    }

    private void typed() {
        ContactPoint contact = read();
        boolean gone = value.getValue().isBlank() && owner.isKept(key);
        boolean wrong = contact == null && (!value.getValue().isBlank() || gone);
        value.setErrorMessage(wrong ? getTranslation(gone ? "contact.gone" : "contact.error." + kind.getValue()) : null);
        value.setInvalid(wrong);
        owner.typed(key, contact);
    }

    private @Nullable ContactPoint read() {
        String words = value.getValue().strip();
        try {
            return words.isEmpty() ? null
                    : new ContactPoint(key, kind.getValue(), use.getValue(), words, international(words), Fields.orNull(person.getValue()));
        } catch (IllegalArgumentException unfit) {
            return null;
        }
    }

    /** A number that begins with a plus sign is already in international form, but for its spaces. */
    private @Nullable String international(String words) {
        boolean plus = kind.getValue() == ContactPoint.Kind.PHONE && words.startsWith("+");
        return plus ? "+" + words.replace("(0)", "").replaceAll("[^0-9]", "") : null;
    }

    private void label() {
        value.setLabel(getTranslation("contact.value." + kind.getValue()));
    }
}
