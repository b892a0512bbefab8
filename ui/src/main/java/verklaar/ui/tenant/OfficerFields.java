package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.Key;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.Officer;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Shows;

/** The data protection officer (Art. 37-39): there is one as soon as something is filled in. */
class OfficerFields extends Composite<Div> implements Shows<@Nullable Officer> {

    private static final Key ADDRESS = Key.of("officer");

    private final DocumentEditor<Organisation> editor;
    private final TextField name = Fields.line(getTranslation("officer.name"));
    private final TextField email = Fields.exact(getTranslation("officer.email"));
    private final TextField phone = Fields.exact(getTranslation("officer.phone"));
    private final AddressFields address;

    OfficerFields(DocumentEditor<Organisation> editor) {
        this.editor = editor;
        name.setHelperText(getTranslation("officer.name.help"));
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
        getContent().add(name, reach, new Details(getTranslation("officer.address"), address));
    }

    @Override
    public void show(@Nullable Officer officer) {
        Fields.show(name, officer == null ? null : officer.name());
        Fields.show(email, officer == null || officer.email() == null ? null : officer.email().value());
        Fields.show(phone, officer == null ? null : officer.phone());
        address.show(officer == null ? null : officer.address());
    }

    private void keep(TextField field) {
        editor.change(field, field == email ? "company.error.email" : null, o -> o.withDpo(read(o.dpo())));
    }

    private @Nullable Officer read(@Nullable Officer before) {
        String called = Fields.orNull(name.getValue());
        String mail = Fields.orNull(email.getValue());
        String number = Fields.orNull(phone.getValue());
        Key key = before == null || before.address() == null ? ADDRESS : before.address().key();
        Organisation.Address where = address.read(key);
        boolean none = called == null && mail == null && number == null && where == null;
        return none ? null : new Officer(called, where, mail == null ? null : new EmailAddress(mail), number);
    }
}
