package verklaar.e2e;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the builder says in English, by the key of its words. */
final class Says {

    private static final List<ResourceBundle> BUNDLES = List.of(ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH),
        ResourceBundle.getBundle("vaadin-i18n.topics", Locale.ENGLISH));

    private Says() {
    }

    static String say(String key, Object... parameters) {
        String words = BUNDLES.stream().filter(bundle -> bundle.containsKey(key)).findFirst().orElseThrow().getString(key);
        return parameters.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(parameters);
    }
}
