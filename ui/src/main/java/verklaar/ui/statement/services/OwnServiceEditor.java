package verklaar.ui.statement.services;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import verklaar.shared.Refused;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;
import verklaar.ui.statement.form.FormContext;

/**
 * Changes a service that only the tenant has. What is kept becomes its next version, which is put as a proposal to each statement that
 * follows an older one, as a change of the shared catalogue is.
 */
final class OwnServiceEditor extends Dialog {

    private final FormContext context;
    private final OwnEntry before;
    private final OwnServiceForm form;
    private final Paragraph refused = new Paragraph();
    private OwnEntry entry;

    OwnServiceEditor(FormContext context, OwnEntry kept) {
        this.context = context.inEveryLanguage();
        this.before = kept;
        this.entry = kept;
        setHeaderTitle(context.t("own-service.edit-title", kept.service().name()));
        form = new OwnServiceForm(this.context, this::change);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(new Paragraph(context.t("own-service.edit-say")), form, refused);
        Button save = new Button(context.t("own-service.keep"), click -> keep());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.t("form.cancel"), click -> close()), save);
        setWidth("48rem");
        setCloseOnOutsideClick(false);
        form.show(entry);
    }

    @Override
    public void open() {
        super.open();
        form.begin();
    }

    private void change(UnaryOperator<OwnEntry> change) {
        entry = change.apply(entry);
        form.show(entry);
    }

    private void keep() {
        try {
            context.catalogue().keepOwn(context.acting(), entry.told(before.service()), entry.firms());
            close();
            Notice.show(context.t("own-service.kept", entry.service().name()));
        } catch (Refused no) {
            refused.setText(Refusals.words(no, Words.closest(context.locale().get())));
            refused.setVisible(true);
        }
    }
}
