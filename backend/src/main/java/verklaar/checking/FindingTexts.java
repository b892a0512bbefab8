package verklaar.checking;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** What findings, repairs and questions say in one of our four languages; any other language gets English. */
public final class FindingTexts {

    /** The languages rules are written in. */
    public static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
    private static final Map<LanguageTag, FindingTexts> KNOWN = new ConcurrentHashMap<>();

    private final LanguageTag language;
    private final Properties texts = new Properties();

    private FindingTexts(LanguageTag language) {
        this.language = language;
        load("rules_");
        load("texts_");
    }

    private void load(String name) {
        try (InputStream file = FindingTexts.class.getResourceAsStream(name + language + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static FindingTexts in(LanguageTag language) {
        LanguageTag main = LANGUAGES.stream().filter(ours -> ours.value().equals(language.locale().getLanguage())).findFirst().orElse(LanguageTag.EN);
        return KNOWN.computeIfAbsent(main, FindingTexts::new);
    }

    public LanguageTag language() {
        return language;
    }

    /** What is wrong. */
    public String report(Finding finding) {
        return text(finding.rule() + ".report", finding.arguments());
    }

    /** What to do about it, with an example. */
    public String guidance(Finding finding) {
        return text(finding.rule() + ".guidance", finding.arguments());
    }

    /** What the repair does: "Choose a legal basis". */
    public String repair(Repair repair) {
        return text("repair." + repair.key(), Map.of());
    }

    /** What one way of repairing puts there. */
    public String option(Repair.Option option) {
        return String.valueOf(words(option.label()));
    }

    public String question(Question question) {
        return text("question." + question.key(), Map.of());
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    private String text(String key, Map<String, Object> arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No text " + key + " in " + language);
        }
        Map<String, Object> values = new HashMap<>();
        arguments.forEach((name, value) -> values.put(name, words(value)));
        return new MessageFormat(pattern, language.locale()).format(values);
    }

    /** Words by language in ours, or else in the first they have. */
    private @Nullable Object words(Object value) {
        return value instanceof Localised text ? text.in(language).orElseGet(() -> text.texts().values().iterator().next())
                : value instanceof Number ? value : value.toString();
    }
}
