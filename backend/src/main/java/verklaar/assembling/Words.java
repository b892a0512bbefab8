package verklaar.assembling;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;

/**
 * One language, formal or informal: our fixed words in {@code phrases_*.properties}, and how it writes lists, dates and countries (CLDR).
 * A regional language uses the words of the language it is a variety of. Immutable; kept for as long as the program runs.
 */
final class Words {

    private static final Map<LanguageTag, Words> FORMAL = new ConcurrentHashMap<>();
    private static final Map<LanguageTag, Words> INFORMAL = new ConcurrentHashMap<>();
    private static final String INFORMAL_SUFFIX = ".informal";

    private final LanguageTag language;
    private final LanguageTag base;
    private final Locale locale;
    private final boolean informal;
    private final Map<String, Message> phrases;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final ListFormatter lists;
    private final ListFormatter choices;
    private final LocaleDisplayNames countries;
    private final DateFormat days;
    private final DateFormat months;

    private Words(LanguageTag language, boolean informal) {
        this.language = language;
        this.base = LanguageTag.of(language.locale().getLanguage().isEmpty() ? language.value() : language.locale().getLanguage());
        this.locale = language.equals(LanguageTag.EN) ? Locale.UK : language.locale();
        this.informal = informal;
        this.phrases = phrases(base, informal, locale);
        this.lists = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
        this.choices = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        this.countries = LocaleDisplayNames.getInstance(ULocale.forLocale(locale));
        this.days = dates("yMMMMd", locale);
        this.months = dates("yMMMM", locale);
    }

    static Words of(LanguageTag language, boolean informal) {
        return (informal ? INFORMAL : FORMAL).computeIfAbsent(language, tag -> new Words(tag, informal));
    }

    private static Map<String, Message> phrases(LanguageTag base, boolean informal, Locale locale) {
        Properties texts = read(base);
        Map<String, Message> phrases = new HashMap<>();
        texts.stringPropertyNames().stream().filter(key -> !key.endsWith(INFORMAL_SUFFIX)).forEach(key -> phrases.put(key,
                Message.of(informal ? texts.getProperty(key + INFORMAL_SUFFIX, texts.getProperty(key)) : texts.getProperty(key), locale)));
        return Map.copyOf(phrases);
    }

    private static Properties read(LanguageTag base) {
        Properties texts = new Properties();
        try (var file = Words.class.getResourceAsStream("phrases_" + base + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LanguageTag language() {
        return language;
    }

    /** The languages in which the catalogue may know a word, best first. */
    List<LanguageTag> lookup() {
        return language.equals(base) ? List.of(language) : List.of(language, base);
    }

    /** The language without its region. */
    LanguageTag base() {
        return base;
    }

    boolean informal() {
        return informal;
    }

    Locale locale() {
        return locale;
    }

    /** A fixed phrase; null when this language has none or a value is missing. */
    @Nullable String phrase(String key, Function<String, @Nullable Object> values) {
        Message message = phrases.get(key);
        return message == null ? null : message.with(values);
    }

    boolean knows(String phrase) {
        return phrases.containsKey(phrase);
    }

    /** A pattern of the catalogue, filled in; null when a value is missing. */
    @Nullable String fill(String pattern, Function<String, @Nullable Object> values) {
        return pattern.indexOf('{') < 0 ? pattern : messages.computeIfAbsent(pattern, p -> Message.of(p, locale)).with(values);
    }

    /** "a, b en c". */
    String list(Collection<String> items) {
        return lists.format(items);
    }

    /** "a, b en c" where an item may hold an "en" of its own: the last one's then serves for all, and one before it gets a comma behind. */
    String things(List<String> items) {
        int last = items.size() - 1;
        String and = phrase("list.and", name -> null);
        if (last < 1 || and == null || items.stream().anyMatch(item -> item.contains(", "))) {
            return list(items);
        }
        if (isTwo(items.get(last), and)) {
            return String.join(", ", items);
        }
        return isTwo(items.get(last - 1), and) ? String.join(", ", items.subList(0, last)) + ", " + and + ' ' + items.get(last) : list(items);
    }

    /** Whether it names two things, outside brackets; "voor- en achternaam" is one word cut short. */
    private static boolean isTwo(String item, String and) {
        int at = item.indexOf(' ' + and + ' ');
        return at > 0 && item.charAt(at - 1) != '-' && item.lastIndexOf('(', at) < 0;
    }

    /** "a, b of c". */
    String alternatives(Collection<String> items) {
        return choices.format(items);
    }

    /** What stands between the parts of a series. */
    String semicolon() {
        return base.equals(LanguageTag.FR) ? "\u00A0; " : "; ";
    }

    String country(CountryCode country) {
        return countries.regionDisplayName(country.value());
    }

    /** "25 april 2018", "april 2018" or "2018", as far as the date goes. */
    String date(Temporal date) {
        if (date instanceof Year year) {
            return year.toString();
        }
        boolean month = date instanceof YearMonth;
        LocalDate day = date instanceof YearMonth m ? m.atDay(1) : (LocalDate) date;
        // a formatter of ICU's own is not safe for several threads at once, a copy of it is
        DateFormat format = (DateFormat) (month ? months : days).clone();
        return format.format(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    }

    private static DateFormat dates(String skeleton, Locale locale) {
        DateFormat format = new SimpleDateFormat(DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** A label as it reads within a sentence: without its capital, unless that belongs to the word. */
    String within(String label) {
        return Capitals.within(label, base);
    }
}
