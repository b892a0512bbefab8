package verklaar.rendering;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * What sources of the catalogue are called in each language. The catalogue's files name them in English, mostly in phrases that come back:
 * {@code sources_en.properties} has these, and the files beside it say the same in the other languages. Several sources in one line are
 * parted by a semicolon.
 */
final class SourceWords {

    private static final String BETWEEN = "; ";
    private static final Pattern BLANK = Pattern.compile("\\{(date2?|month|name)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Map<LanguageTag, Map<String, String>> WORDS = load();
    private static final List<Phrase> PHRASES = WORDS.getOrDefault(LanguageTag.EN, Map.of()).entrySet().stream()
            .map(entry -> new Phrase(entry.getKey(), entry.getValue())).toList();

    private SourceWords() {
    }

    /** A source in a language; empty when any part of it is no phrase of ours, and can only be shown as it is. */
    static Optional<String> in(LanguageTag language, String source) {
        Map<String, String> words = WORDS.get(language);
        if (words == null) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : source.split(BETWEEN)) {
            Optional<String> said = PHRASES.stream().flatMap(phrase -> phrase.in(language, words, part).stream()).findFirst();
            if (said.isEmpty()) {
                return Optional.empty();
            }
            parts.add(said.get());
        }
        return Optional.of(String.join(BETWEEN, parts));
    }

    /** The phrases of a language by their keys. */
    static Map<String, String> phrases(LanguageTag language) {
        return WORDS.getOrDefault(language, Map.of());
    }

    private static Map<LanguageTag, Map<String, String>> load() {
        Map<LanguageTag, Map<String, String>> all = new LinkedHashMap<>();
        FixedWords.LANGUAGES.forEach(language -> all.put(language, FixedWords.file("sources_" + language + ".properties")));
        return all;
    }

    /** A phrase with blanks that a source fills in: a day, a month, a name. */
    private static final class Phrase {

        private final String key;
        private final List<String> blanks = new ArrayList<>();
        private final Pattern whole;

        Phrase(String key, String english) {
            this.key = key;
            StringBuilder pattern = new StringBuilder();
            Matcher blank = BLANK.matcher(english);
            int from = 0;
            while (blank.find()) {
                blanks.add(blank.group(1));
                pattern.append(Pattern.quote(english.substring(from, blank.start()))).append("(.+)");
                from = blank.end();
            }
            whole = Pattern.compile(pattern.append(Pattern.quote(english.substring(from))).toString());
        }

        Optional<String> in(LanguageTag language, Map<String, String> words, String source) {
            Matcher found = whole.matcher(source);
            if (!found.matches()) {
                return Optional.empty();
            }
            String said = words.get(key);
            for (int i = 0; i < blanks.size(); i++) {
                String filled = filled(blanks.get(i), found.group(i + 1), language);
                if (filled == null) {
                    return Optional.empty();
                }
                said = said.replace("{" + blanks.get(i) + "}", filled);
            }
            return Optional.of(said);
        }

        /** What stands in a blank, in the language; null when it does not belong there. */
        private static @Nullable String filled(String blank, String english, LanguageTag language) {
            try {
                return switch (blank) {
                    case "name" -> english;
                    case "month" -> YearMonth.parse(english, MONTH).format(MONTH.withLocale(language.locale()));
                    default -> Languages.date(english.contains("-")
                            ? LocalDate.parse(english) : LocalDate.parse(english, DAY), language);
                };
            } catch (DateTimeParseException noDate) {
                return null;
            }
        }
    }
}
