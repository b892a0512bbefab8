package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Whose law applies: a country, or a country and a region (ISO 3166-2), such as {@code NL}, {@code US-CA}, {@code DE-BE}. */
public record Jurisdiction(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");

    @JsonCreator
    public Jurisdiction {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a jurisdiction (NL, US-CA): " + value);
        }
        new CountryCode(value.substring(0, 2));
    }

    public CountryCode country() {
        return CountryCode.of(value.substring(0, 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
