package verklaar.ui.checking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import verklaar.checking.Review;
import verklaar.checking.Waiver;
import verklaar.shared.Refused;
import verklaar.ui.shared.Refusals;

/** Asks why an error is let be, and until when. */
final class WaiveDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("waive.reason"));
    private final DatePicker until = new DatePicker(getTranslation("waive.until"));
    private final Remarks remarks;
    private final Review.Item item;

    WaiveDialog(Remarks remarks, Review.Item item) {
        this.remarks = remarks;
        this.item = item;
        setHeaderTitle(getTranslation("waive.heading"));
        setWidth("32rem");
        reason.setHelperText(getTranslation("waive.reason.help"));
        reason.setMaxLength(Waiver.LONGEST_REASON);
        reason.setMinRows(3);
        reason.setWidthFull();
        until.setHelperText(getTranslation("waive.until.help"));
        until.setLocale(getLocale());
        until.setWidthFull();
        remarks.review().alike(item.id()).forEach(alike -> add(new Paragraph(remarks.texts().report(alike.finding()))));
        add(reason, until, new Paragraph(getTranslation("waive.ends")));
        Button cancel = new Button(getTranslation("confirm.no"), click -> close());
        Button waive = new Button(getTranslation("waive.button"), click -> waive());
        waive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, waive);
        reason.focus();
    }

    private void waive() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("waive.reason.missing"));
            reason.setInvalid(true);
            return;
        }
        try {
            remarks.waive(item, reason.getValue(), until.getValue());
            close();
        } catch (Refused refused) {
            boolean day = refused.violations().stream().anyMatch(violation -> violation.pointer().equals("/until"));
            if (day) {
                until.setErrorMessage(getTranslation("waive.until.past"));
                until.setInvalid(true);
            } else {
                reason.setErrorMessage(Refusals.words(refused, getLocale()));
                reason.setInvalid(true);
            }
        }
    }
}
