package verklaar.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import verklaar.ui.shared.Words;

/** The builder in the other language: the browser's first, then what one chose here. */
class LanguageSwitch extends Composite<Div> {

    LanguageSwitch() {
        Locale now = Words.closest(getLocale());
        getContent().addClassName("language-switch");
        Words.LANGUAGES.stream().filter(language -> !language.equals(now)).forEach(language -> getContent().add(to(language)));
    }

    private Button to(Locale language) {
        Button button = new Button(language.getDisplayLanguage(language));
        button.getElement().setAttribute("lang", language.toLanguageTag());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            VaadinSession.getCurrent().setLocale(language);
            ChosenLanguage.remember(language);
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return button;
    }
}
