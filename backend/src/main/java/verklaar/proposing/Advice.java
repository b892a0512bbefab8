package verklaar.proposing;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.shared.Lists;

/**
 * What happened and what to do about it, in words: for what no field can show.
 *
 * @param values names and places the sentence speaks of, in all its languages
 */
public record Advice(Kind kind, Map<String, PlainText> values) {

    /** The languages it is said in. */
    public static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.NL, LanguageTag.EN, LanguageTag.DE, LanguageTag.FR);

    private static final Map<LanguageTag, Properties> TEXTS = texts();

    public Advice {
        values = Lists.inOrder(values);
    }

    /** The sentences in a language; in English for one there are no words in. */
    public String in(LanguageTag language) {
        var spoken = TEXTS.containsKey(language) ? language : LanguageTag.EN;
        var pattern = TEXTS.get(spoken).getProperty(kind.name());
        Map<String, Object> said = new LinkedHashMap<>();
        values.forEach((name, value) -> said.put(name, value.in(spoken).orElse("")));
        return new MessageFormat(pattern, spoken.locale()).format(said);
    }

    /** The sentences in all their languages. */
    public InlineText text() {
        Map<LanguageTag, String> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, in(language)));
        return new InlineText(all);
    }

    /** A name, which is the same in every language. */
    static PlainText name(String name) {
        return each(language -> name);
    }

    /** A country as each language calls it. */
    static PlainText country(CountryCode country) {
        var region = new Locale.Builder().setRegion(country.value()).build();
        return each(language -> region.getDisplayCountry(language.locale()));
    }

    private static PlainText each(Function<LanguageTag, String> words) {
        Map<LanguageTag, String> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, words.apply(language)));
        return new PlainText(all);
    }

    private static Map<LanguageTag, Properties> texts() {
        Map<LanguageTag, Properties> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, read("/verklaar/proposing/advice_" + language + ".properties")));
        return all;
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var file = Advice.class.getResourceAsStream(name); var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What happened. */
    public enum Kind {
        /** A firm bears another name. */
        PROVIDER_RENAMED,
        /** A firm went over into another. */
        PROVIDER_MERGED,
        /** A firm stopped, and another goes on with its services. */
        PROVIDER_SUCCEEDED,
        /** A firm stopped. */
        PROVIDER_ENDED,
        /** A service stopped, and another took its place. */
        SERVICE_SUCCEEDED,
        /** A service stopped. */
        SERVICE_ENDED,
        /** A firm lost its certification, and the sharing names what holds in its place. */
        FRAMEWORK_LAPSED,
        /** A firm lost its certification, and nothing is named in its place. */
        FRAMEWORK_LAPSED_WITHOUT_FALLBACK,
        /** A firm lost its certification, and the sharing does not rely on it. */
        FRAMEWORK_LAPSED_UNUSED,
        /** A firm is certified again. */
        FRAMEWORK_CERTIFIED,
        /** A decision that a country protects data well enough was withdrawn, and something is named in its place. */
        ADEQUACY_FELL,
        /** The same, and nothing is named in its place. */
        ADEQUACY_FELL_WITHOUT_FALLBACK,
        /** The decision behind the EU-US Data Privacy Framework was withdrawn, and something is named in its place. */
        FRAMEWORK_FELL,
        /** The same, and nothing is named in its place. */
        FRAMEWORK_FELL_WITHOUT_FALLBACK
    }
}
