package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** A domain name without scheme or path (RFC 1035, RFC 5891), in lower case: {@code example.nl}, {@code café.example}. */
public record DomainName(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)++[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    @JsonCreator
    public DomainName {
        if (!value.equals(value.toLowerCase(Locale.ROOT)) || !registrable(value)) {
            throw new IllegalArgumentException("Not a domain name (example.nl, in lower case, without https://): " + value);
        }
    }

    private static boolean registrable(String value) {
        try {
            String ascii = IDN.toASCII(value, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return ascii.length() <= 253 && SHAPE.matcher(ascii).matches();
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
