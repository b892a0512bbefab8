package verklaar.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that cannot be undone. Escape means no, and the cursor goes back to where it was. */
public final class Confirm {

    private Confirm() {
    }

    /**
     * @param heading what would happen
     * @param words what it means
     * @param verb what the button says
     */
    public static void ask(String heading, String words, String verb, Runnable deed) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        dialog.add(new Paragraph(words));
        Button yes = new Button(verb, click -> {
            dialog.close();
            deed.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button no = new Button(dialog.getTranslation("confirm.no"), click -> dialog.close());
        dialog.getFooter().add(no, yes);
        dialog.open();
    }
}
