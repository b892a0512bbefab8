package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.Key;
import verklaar.statement.Organisation.Address;
import verklaar.statement.Organisation.Officer;
import verklaar.statement.Organisation.Representative;
import verklaar.statement.Organisation;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Shows;

/** Somebody to turn to beside the organisation itself: a name, ways to reach them, an address. There is nobody until something is filled in. */
final class PersonFields extends Composite<Div> implements Shows<Organisation> {

    /** What is known of somebody. */
    private record Person(@Nullable String name, @Nullable Address address, @Nullable EmailAddress email, @Nullable String phone) {
    }

    private static final Person NOBODY = new Person(null, null, null, null);

    private final DocumentEditor<Organisation> editor;
    private final String words;
    private final boolean named;
    private final Function<Organisation, @Nullable Person> read;
    private final BiFunction<Organisation, @Nullable Person, Organisation> write;
    private final TextField name;
    private final TextField email;
    private final TextField phone;
    private final AddressFields address;

    private PersonFields(DocumentEditor<Organisation> editor, String words, boolean named, Function<Organisation, @Nullable Person> read,
            BiFunction<Organisation, @Nullable Person, Organisation> write) {
        this.editor = editor;
        this.words = words;
        this.named = named;
        this.read = read;
        this.write = write;
        name = Fields.line(getTranslation(words + ".name"));
        email = Fields.exact(getTranslation(words + ".email"));
        phone = Fields.exact(getTranslation(words + ".phone"));
        address = new AddressFields(editor.mayEdit()).withoutType().onTyped(() -> keep(name));
        Fields.onEntered(name, typed -> keep(name));
        Fields.onEntered(email, typed -> keep(email));
        Fields.onEntered(phone, typed -> keep(phone));
        name.setHelperText(getTranslation(words + ".name.help"));
        phone.setMaxLength(40);
        name.setReadOnly(!editor.mayEdit());
        email.setReadOnly(!editor.mayEdit());
        phone.setReadOnly(!editor.mayEdit());
        Div reach = new Div(email, phone);
        reach.addClassName("side-by-side");
        getContent().addClassName("form");
        getContent().add(name, reach, new Details(getTranslation(words + ".address"), address));
    }

    /** The data protection officer (Art. 37-39), who need not be named. */
    static PersonFields officer(DocumentEditor<Organisation> editor) {
        return new PersonFields(editor, "officer", false, o -> of(o.dpo()),
                (o, p) -> o.withDpo(p == null ? null : new Officer(p.name(), p.address(), p.email(), p.phone())));
    }

    /** The representative in the Union of an organisation outside it (Art. 27), who has a name. */
    static PersonFields representative(DocumentEditor<Organisation> editor) {
        return new PersonFields(editor, "representative", true, o -> of(o.representative()),
                (o, p) -> o.withRepresentative(p == null || p.name() == null ? null
                        : new Representative(p.name(), p.address(), p.email(), p.phone())));
    }

    private static @Nullable Person of(@Nullable Officer officer) {
        return officer == null ? null : new Person(officer.name(), officer.address(), officer.email(), officer.phone());
    }

    private static @Nullable Person of(@Nullable Representative one) {
        return one == null ? null : new Person(one.name(), one.address(), one.email(), one.phone());
    }

    @Override
    public void show(Organisation organisation) {
        if (name.isInvalid()) {
            return;
        }
        Person person = read.apply(organisation);
        Fields.show(name, person == null ? null : person.name());
        Fields.show(email, person == null || person.email() == null ? null : person.email().value());
        Fields.show(phone, person == null ? null : person.phone());
        address.show(person == null ? null : person.address());
    }

    private void keep(TextField field) {
        boolean kept = editor.change(field, field == email ? "company.error.email" : null, o -> write.apply(o, typed(read.apply(o))));
        if (kept && named) {
            boolean nameless = name.getValue().isBlank() && typed(null) != null;
            name.setErrorMessage(nameless ? getTranslation(words + ".name.missing") : null);
            name.setInvalid(nameless);
        }
    }

    /** What stands in the fields; null for nobody. */
    private @Nullable Person typed(@Nullable Person before) {
        String mail = Fields.orNull(email.getValue());
        Key key = before == null || before.address() == null ? Key.of(words) : before.address().key();
        Person person = new Person(Fields.orNull(name.getValue()), address.read(key), mail == null ? null : new EmailAddress(mail),
                Fields.orNull(phone.getValue()));
        return person.equals(NOBODY) ? null : person;
    }
}
