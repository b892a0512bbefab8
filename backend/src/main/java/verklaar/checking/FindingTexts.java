package verklaar.checking;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Localised;

/** What findings, repairs and questions say in one of our four languages; any other language gets English. */
public final class FindingTexts {

    /** The languages rules are written in. */
    public static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);
    private static final Map<LanguageTag, FindingTexts> KNOWN = new ConcurrentHashMap<>();

    private final LanguageTag language;
    private final LocaleDisplayNames names;
    private final Properties texts = new Properties();

    private FindingTexts(LanguageTag language) {
        this.language = language;
        this.names = LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()));
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

    /** What one way of repairing puts there: words, or the text of that key. */
    public String option(Repair.Option option) {
        return option.label() instanceof String key && has(key) ? text(key, Map.of()) : words(option.label()).toString();
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

    /** A value as it reads in our language: words by language in ours, or else in the first they have. */
    private Object words(Object value) {
        if (value instanceof Localised text) {
            return text.in(language).orElseGet(() -> text.texts().values().iterator().next());
        }
        if (value instanceof CountryCode country) {
            return names.regionDisplayName(country.value());
        }
        if (value instanceof LanguageTag tag) {
            return names.localeDisplayName(tag.locale());
        }
        if (value instanceof LocalDate date) {
            return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        }
        if (value instanceof Length.Period period) {
            return period.amount() + " " + text("unit." + period.unit().name().toLowerCase(Locale.ROOT), Map.of("n", period.amount()));
        }
        if (value instanceof List<?> list) {
            return ListFormatter.getInstance(language.locale()).format(list.stream().map(this::words).toList());
        }
        return value instanceof Number ? value : value.toString();
    }
}
