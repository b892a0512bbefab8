package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** A country as ISO 3166-1 alpha-2 writes it. */
public record CountryCode(@JsonValue String value) implements Comparable<CountryCode> {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());
    /** The Union's member states and Iceland, Liechtenstein and Norway (EEA Agreement). */
    private static final Set<String> EEA = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
            "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    @JsonCreator
    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("Not a country code (ISO 3166-1, two capitals): " + value);
        }
    }

    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /** Whether data sent there stays within the European Economic Area (GDPR, chapter V). */
    public boolean inEea() {
        return EEA.contains(value);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
