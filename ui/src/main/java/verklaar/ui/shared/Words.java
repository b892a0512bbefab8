package verklaar.ui.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import verklaar.privacy.LanguageTag;

/**
 * The builder's own words, in Dutch and English, from {@code vaadin-i18n/*.properties}. A word with parameters is an ICU message, so
 * that plurals and dates read as people write them.
 */
public final class Words {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** The languages of the builder, the first one for who asks for neither. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, DUTCH);

    /** Frame, topics, findings and catalogue each keep their own file. */
    private static final List<String> BUNDLES = List.of("vaadin-i18n/translations", "vaadin-i18n/topics", "vaadin-i18n/checking", "vaadin-i18n/curating");
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {
    }

    /** The words for a key, with its parameters filled in; a key without words shows itself, so that it is seen and mended. */
    public static String in(Locale locale, String key, Object... parameters) {
        return find(locale, key, parameters).orElse(key);
    }

    /** The words for a key, when there are any. */
    public static Optional<String> find(Locale locale, String key, Object... parameters) {
        Locale ours = closest(locale);
        for (String bundle : BUNDLES) {
            try {
                String words = ResourceBundle.getBundle(bundle, ours, Words.class.getClassLoader(), EXACT).getString(key);
                return Optional.of(parameters.length == 0 && words.indexOf('{') < 0 ? words : new MessageFormat(words, ours).format(parameters));
            } catch (MissingResourceException elsewhere) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** As {@link #in}, with parameters by name. */
    public static String in(Locale locale, String key, Map<String, Object> parameters) {
        Locale ours = closest(locale);
        for (String bundle : BUNDLES) {
            try {
                return new MessageFormat(ResourceBundle.getBundle(bundle, ours, Words.class.getClassLoader(), EXACT).getString(key), ours)
                        .format(parameters);
            } catch (MissingResourceException elsewhere) {
                continue;
            }
        }
        return key;
    }

    /** The language of the builder that is closest, as texts name it. */
    public static LanguageTag language(Locale locale) {
        return LanguageTag.of(closest(locale).toLanguageTag());
    }

    /** Dutch for every Dutch, English for everybody else. */
    public static Locale closest(Locale locale) {
        return locale.getLanguage().equals(DUTCH.getLanguage()) ? DUTCH : Locale.ENGLISH;
    }
}
