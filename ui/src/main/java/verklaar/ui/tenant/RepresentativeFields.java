package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.Key;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Representative;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Shows;

/** The representative in the Union of an organisation outside it (Art. 27): there is one as soon as it has a name. */
class RepresentativeFields extends Composite<Div> implements Shows<@Nullable Representative> {

    private static final Key ADDRESS = Key.of("representative");

    private final DocumentEditor<Organisation> editor;
    private final TextField name = Fields.line(getTranslation("representative.name"));
    private final TextField email = Fields.exact(getTranslation("representative.email"));
    private final TextField phone = Fields.exact(getTranslation("representative.phone"));
    private final AddressFields address;

    RepresentativeFields(DocumentEditor<Organisation> editor) {
        this.editor = editor;
        name.setHelperText(getTranslation("representative.name.help"));
        phone.setMaxLength(40);
        Fields.onEntered(name, words -> keep(name));
        Fields.onEntered(email, words -> keep(email));
        Fields.onEntered(phone, words -> keep(phone));
        address = new AddressFields(editor.mayEdit()).withoutType().onTyped(() -> keep(name));
        name.setReadOnly(!editor.mayEdit());
        email.setReadOnly(!editor.mayEdit());
        phone.setReadOnly(!editor.mayEdit());
        Div reach = new Div(email, phone);
        reach.addClassName("side-by-side");
        getContent().addClassName("form");
        getContent().add(name, reach, new Details(getTranslation("representative.address"), address));
    }

    @Override
    public void show(@Nullable Representative representative) {
        Fields.show(name, representative == null ? null : representative.name());
        Fields.show(email, representative == null || representative.email() == null ? null : representative.email().value());
        Fields.show(phone, representative == null ? null : representative.phone());
        address.show(representative == null ? null : representative.address());
    }

    private void keep(TextField field) {
        editor.change(field, field == email ? "company.error.email" : null, o -> o.withRepresentative(read(o.representative())));
    }

    private @Nullable Representative read(@Nullable Representative before) {
        String called = Fields.orNull(name.getValue());
        String mail = Fields.orNull(email.getValue());
        String number = Fields.orNull(phone.getValue());
        Key key = before == null || before.address() == null ? ADDRESS : before.address().key();
        Organisation.Address where = address.read(key);
        boolean nameless = called == null && (mail != null || number != null || where != null);
        name.setErrorMessage(nameless ? getTranslation("representative.name.missing") : null);
        name.setInvalid(nameless);
        return called == null ? null : new Representative(called, where, mail == null ? null : new EmailAddress(mail), number);
    }
}
