package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language as BCP 47 writes it, in its canonical form: {@code nl}, {@code de-AT}, {@code zh-Hant}. */
public record LanguageTag(@JsonValue String value) implements Comparable<LanguageTag> {

    public static final LanguageTag NL = new LanguageTag("nl");
    public static final LanguageTag EN = new LanguageTag("en");
    public static final LanguageTag DE = new LanguageTag("de");
    public static final LanguageTag FR = new LanguageTag("fr");

    @JsonCreator
    public LanguageTag {
        if (value.isEmpty() || value.length() > 35 || !value.equals(Locale.forLanguageTag(value).toLanguageTag()) || value.equals("und")) {
            throw new IllegalArgumentException("Not a language tag in canonical BCP 47 form: " + value);
        }
    }

    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
