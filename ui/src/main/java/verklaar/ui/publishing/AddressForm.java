package verklaar.ui.publishing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import verklaar.publishing.Slug;
import verklaar.shared.Refused;
import verklaar.ui.shared.CopyButton;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Refusals;

/** The address that always leads to the current version; it can be changed, and the old one keeps working. */
class AddressForm extends Composite<Div> {

    private final PublishingDesk.Case desk;
    private final Runnable changed;
    private final TextField address = Fields.exact(getTranslation("slug.label"));

    AddressForm(PublishingDesk.Case desk, Slug slug, boolean mayEdit, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        String current = desk.addresses().current(slug);
        Anchor link = new Anchor(current, current);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        getContent().add(new Paragraph(new Span(getTranslation("versions.address") + " "), link), new CopyButton(getTranslation("publish.copy"), current));
        if (mayEdit) {
            getContent().add(new Details(getTranslation("slug.change"), form(slug)));
        }
    }

    private Div form(Slug slug) {
        address.setValue(slug.value());
        address.setMaxLength(Slug.LONGEST);
        address.setPrefixComponent(new Span(desk.addresses().beforeSlug()));
        address.setHelperText(getTranslation("slug.help"));
        Button move = new Button(getTranslation("slug.button"), click -> move());
        Checkbox indexed = new Checkbox(getTranslation("slug.indexed"), desk.publication().indexed());
        indexed.addValueChangeListener(change -> desk.index(change.getValue()));
        Div form = new Div(address, move, indexed);
        form.addClassName("form");
        return form;
    }

    private void move() {
        Slug wanted = Slug.parse(address.getValue().strip()).orElse(null);
        if (wanted == null) {
            refuse(getTranslation("refused.slug-impossible"));
            return;
        }
        try {
            desk.moveTo(wanted);
            changed.run();
        } catch (Refused refused) {
            refuse(Refusals.words(refused, getLocale()));
        }
    }

    private void refuse(String words) {
        address.setErrorMessage(words);
        address.setInvalid(true);
    }
}
