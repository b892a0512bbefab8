package verklaar.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import verklaar.privacy.Prefilled;

/**
 * Says in words where a prefilled value comes from, and takes the tenant back to the catalogue's. It changes nothing itself.
 */
public class OriginMark extends Composite<Span> implements Shows<Prefilled<?>> {

    private final Span words = new Span();
    private final Button reset = new Button();

    /**
     * @param fieldLabel name of the field, for who cannot see what the mark stands beside
     * @param onReset what brings the catalogue's value back
     * @param mayEdit whether to offer that at all
     */
    public OriginMark(String fieldLabel, Runnable onReset, boolean mayEdit) {
        getContent().addClassName("origin");
        words.addClassName("origin-words");
        reset.setText(getTranslation("origin.reset"));
        reset.setAriaLabel(getTranslation("origin.reset-field", fieldLabel));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        reset.addClickListener(click -> onReset.run());
        reset.setVisible(false);
        reset.setEnabled(mayEdit);
        getContent().add(words, reset);
    }

    @Override
    public void show(Prefilled<?> field) {
        Prefilled.State state = field.state();
        words.setText(getTranslation("origin." + state.name().toLowerCase(java.util.Locale.ROOT)));
        getContent().getElement().setAttribute("data-state", state.name());
        reset.setVisible(state != Prefilled.State.INHERIT && reset.isEnabled());
    }

    /** For a value that no catalogue knows: it is the tenant's and stays so. */
    public void showOwn() {
        words.setText(getTranslation("origin.set"));
        getContent().getElement().setAttribute("data-state", "OWN");
        reset.setVisible(false);
    }
}
