package verklaar.ui.statement.services;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import verklaar.catalogue.PresetFacts;
import verklaar.shared.Refused;
import verklaar.statement.Following;
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
    private final Runnable then;
    private OwnEntry entry;

    /** @param then is done when the changes are kept */
    OwnServiceEditor(FormContext context, OwnEntry kept, Runnable then) {
        this.context = context.inEveryLanguage();
        this.before = kept;
        this.then = then;
        this.entry = kept;
        setHeaderTitle(context.t("own-service.edit-title", kept.service().name()));
        form = new OwnServiceForm(this.context, this::stays, this::change);
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

    /** A use that is kept stays, for statements may follow it; says which of them do now. */
    private Optional<String> stays(PresetFacts use) {
        if (before.uses().stream().noneMatch(kept -> kept.key().equals(use.key()))) {
            return Optional.empty();
        }
        List<String> names = context.following().apply(before.service().key()).stream().filter(following -> following.use().equals(use.key()))
                .map(Following::name).toList();
        return Optional.of(names.isEmpty() ? context.t("own-service.stays")
                : context.t("own-service.in-use", names.size(), ListFormatter.getInstance(context.locale().get()).format(names)));
    }

    private void keep() {
        try {
            context.catalogue().keepOwn(context.acting(), entry.told(before.service()), entry.firms());
            close();
            then.run();
            Notice.show(context.t("own-service.kept", entry.service().name()));
        } catch (Refused no) {
            refused.setText(Refusals.words(no, Words.closest(context.locale().get())));
            refused.setVisible(true);
        }
    }
}
