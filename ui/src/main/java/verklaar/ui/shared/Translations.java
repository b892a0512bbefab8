package verklaar.ui.shared;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Hands {@link Words} to Vaadin, so that every component can say {@code getTranslation(key)}. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Translations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Words.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Words.in(locale, key, params);
    }
}
