package verklaar.e2e;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import verklaar.ui.shared.Words;

/** What the builder says in a language, by the key of its words. */
enum Says {

    ENGLISH(Locale.ENGLISH),
    DUTCH(Words.DUTCH);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    Says(Locale locale) {
        this.locale = locale;
        this.bundles = Stream.of("translations", "topics", "curating").map(name -> ResourceBundle.getBundle("vaadin-i18n." + name, locale)).toList();
    }

    Locale locale() {
        return locale;
    }

    String words(String key, Object... parameters) {
        String words = bundles.stream().filter(bundle -> bundle.containsKey(key)).findFirst().orElseThrow().getString(key);
        return parameters.length == 0 ? words : new MessageFormat(words, locale).format(parameters);
    }

    /** In English, which our browser asks for when it is not told otherwise. */
    static String say(String key, Object... parameters) {
        return ENGLISH.words(key, parameters);
    }
}
