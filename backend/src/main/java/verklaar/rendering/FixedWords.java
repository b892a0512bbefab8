package verklaar.rendering;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/** The words of the pages themselves, in one language: never a tenant's. They are in {@code texts_*.properties}. */
public final class FixedWords {

    /** The languages there are words in; the last resort first. */
    public static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.NL, LanguageTag.DE, LanguageTag.FR);

    private static final Map<LanguageTag, FixedWords> ALL = load();

    private final LanguageTag language;
    private final Map<String, String> words;

    private FixedWords(LanguageTag language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The words for readers of a language: in that language, in the one it is a variety of, or else in English. */
    public static FixedWords in(LanguageTag language) {
        FixedWords exact = ALL.get(language);
        if (exact != null) {
            return exact;
        }
        FixedWords broader = ALL.get(LanguageTag.of(language.locale().getLanguage()));
        return broader != null ? broader : ALL.get(LanguageTag.EN);
    }

    /** The language these words are in. */
    public LanguageTag language() {
        return language;
    }

    /** For the {@code lang} attribute of these words on a page in another language; null leaves it out. */
    public @Nullable String langOn(String page) {
        return page.equals(language.value()) || page.startsWith(language.value() + "-") ? null : language.value();
    }

    /** @throws IllegalArgumentException for a key that no file has */
    public String of(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No such words: " + key);
        }
        return found;
    }

    /** The same, with its arguments in place (ICU MessageFormat). */
    public String of(String key, Object... arguments) {
        return new MessageFormat(of(key), language.locale()).format(arguments);
    }

    /** A date in full. */
    public String date(LocalDate date) {
        return Languages.date(date, language);
    }

    Set<String> keys() {
        return words.keySet();
    }

    private static Map<LanguageTag, FixedWords> load() {
        Map<LanguageTag, FixedWords> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, new FixedWords(language, file("texts_" + language + ".properties"))));
        return Collections.unmodifiableMap(all);
    }

    /** The words of a file beside this class, by their keys and in the order of these. */
    static Map<String, String> file(String name) {
        try (var stream = FixedWords.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> words = new LinkedHashMap<>();
            properties.stringPropertyNames().stream().sorted().forEach(key -> words.put(key, properties.getProperty(key)));
            return Collections.unmodifiableMap(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
