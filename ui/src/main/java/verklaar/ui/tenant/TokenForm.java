package verklaar.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import verklaar.tenant.Acting;

/** What a new API token is called, may do, and until when. */
class TokenForm extends Composite<Div> {

    /**
     * A token somebody wants.
     *
     * @param expires from when it no longer works
     */
    record Wish(String name, Set<Acting.Scope> scopes, Instant expires) {
    }

    private static final int NAME_LIMIT = 100;

    private final TextField name = new TextField();
    private final CheckboxGroup<Acting.Scope> scopes = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();
    private final Consumer<Wish> make;
    private final Clock clock;

    TokenForm(Consumer<Wish> make, Clock clock) {
        this.make = make;
        this.clock = clock;
        getContent().addClassName("form");
        name.setLabel(getTranslation("tokens.name"));
        name.setHelperText(getTranslation("tokens.name.help"));
        name.setMaxLength(NAME_LIMIT);
        name.setManualValidation(true);
        scopes.setLabel(getTranslation("tokens.scopes"));
        scopes.setItems(EnumSet.allOf(Acting.Scope.class));
        scopes.setItemLabelGenerator(scope -> getTranslation("scope." + scope));
        scopes.setValue(EnumSet.of(Acting.Scope.READ));
        scopes.setManualValidation(true);
        days.setLabel(getTranslation("tokens.expires"));
        days.setItems(30, 90, 365);
        days.setItemLabelGenerator(number -> getTranslation("tokens.days", number));
        days.setValue(90);
        Button button = new Button(getTranslation("tokens.make"), click -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(name, scopes, days, button);
    }

    private void submit() {
        boolean nameless = name.getValue().isBlank();
        boolean useless = scopes.getValue().isEmpty();
        name.setErrorMessage(nameless ? getTranslation("tokens.name.missing") : null);
        name.setInvalid(nameless);
        scopes.setErrorMessage(useless ? getTranslation("tokens.scopes.missing") : null);
        scopes.setInvalid(useless);
        if (!nameless && !useless) {
            make.accept(new Wish(name.getValue().strip(), scopes.getValue(), clock.instant().plus(Duration.ofDays(days.getValue()))));
            name.clear();
        }
    }
}
