package verklaar.checking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verklaar.privacy.BlockText;
import verklaar.privacy.CountryCode;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Localised;

/** What findings name, as JSON holds it and back, so that it can be told in any language later on: a country is no word yet. */
final class KeptValues {

    private static final String COUNTRY = "@country";
    private static final String LANGUAGE = "@language";
    private static final String DATE = "@date";
    private static final String PERIOD = "@period";

    private KeptValues() {
    }

    /** A number, a string, words by language, one value of those kinds under its name, or a list of such. */
    static Object kept(Object value) {
        if (value instanceof Localised text) {
            return text.texts();
        }
        if (value instanceof CountryCode country) {
            return Map.of(COUNTRY, country.value());
        }
        if (value instanceof LanguageTag language) {
            return Map.of(LANGUAGE, language.value());
        }
        if (value instanceof LocalDate date) {
            return Map.of(DATE, date.toString());
        }
        if (value instanceof Length.Period period) {
            return Map.of(PERIOD, period.amount() + " " + period.unit());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(KeptValues::kept).toList();
        }
        return value instanceof Number ? value : value.toString();
    }

    /** The value that was kept so. */
    static Object told(Object kept) {
        if (kept instanceof List<?> list) {
            return list.stream().map(KeptValues::told).toList();
        }
        return kept instanceof Map<?, ?> named ? told(named) : kept;
    }

    private static Object told(Map<?, ?> named) {
        Map.Entry<?, ?> first = named.entrySet().iterator().next();
        String value = String.valueOf(first.getValue());
        return switch (String.valueOf(first.getKey())) {
            case COUNTRY -> CountryCode.of(value);
            case LANGUAGE -> LanguageTag.of(value);
            case DATE -> LocalDate.parse(value);
            case PERIOD -> Length.Period.of(Integer.parseInt(value.split(" ")[0]), Length.Unit.valueOf(value.split(" ")[1]));
            default -> words(named);
        };
    }

    private static BlockText words(Map<?, ?> byLanguage) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> texts.put(LanguageTag.of(String.valueOf(language)), String.valueOf(text)));
        return new BlockText(texts);
    }
}
