package verklaar.ui.catalogue;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.SuggestedChange;
import verklaar.privacy.Key;
import verklaar.shared.Refused;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;

/** Tells the curators what the shared catalogue lacks, or what it has wrong. */
public final class SuggestDialog extends Dialog {

    private final @Nullable Key service;
    private final TextField name = new TextField();
    private final TextArea words = new TextArea();

    /**
     * @param service the one that is wrong; null for one that is missing
     * @param called what it is called, as far as that is known
     * @param make leaves the suggestion; what it refuses is said here
     */
    public SuggestDialog(@Nullable Key service, String called, Consumer<SuggestedChange> make) {
        this.service = service;
        String kind = service == null ? "new" : "correction";
        setHeaderTitle(getTranslation("suggest." + kind + ".title"));
        name.setManualValidation(true);
        words.setManualValidation(true);
        name.setLabel(getTranslation("suggest.name"));
        name.setValue(called);
        name.setMaxLength(SuggestedChange.LONGEST_NAME);
        name.setReadOnly(service != null);
        words.setLabel(getTranslation("suggest." + kind + ".words"));
        words.setHelperText(getTranslation("suggest.words-help"));
        words.setMaxLength(SuggestedChange.LONGEST_WORDS);
        Div form = new Div(new Paragraph(getTranslation("suggest.say")), name, words);
        form.addClassName("record-form");
        add(form);
        Button send = new Button(getTranslation("suggest.send"), click -> send(make));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), send);
        setWidth("36rem");
    }

    @Override
    public void open() {
        super.open();
        (service == null && name.isEmpty() ? name : words).getElement().callJsFunction("focus");
    }

    private void send(Consumer<SuggestedChange> make) {
        boolean nameless = missing(name, "suggest.name-missing");
        boolean wordless = service != null && missing(words, "suggest.correction.words-missing");
        if (nameless || wordless) {
            (nameless ? name : words).getElement().callJsFunction("focus");
            return;
        }
        try {
            make.accept(new SuggestedChange(service, name.getValue(), words.getValue()));
            close();
            Notice.show(getTranslation("suggest.sent"));
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, getLocale()));
        }
    }

    /** Whether a field is empty, which is said there. */
    private <F extends HasValue<?, String> & HasValidation> boolean missing(F field, String why) {
        boolean missing = field.getValue().isBlank();
        field.setErrorMessage(missing ? getTranslation(why) : null);
        field.setInvalid(missing);
        return missing;
    }
}
