package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An e-mail address (RFC 5321): a local part, an at sign, a domain with at least one dot; at most 254 characters. */
public record EmailAddress(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}+@[^\\s@<>\"(),:;\\[\\]\\\\.]++(?:\\.[^\\s@<>\"(),:;\\[\\]\\\\.]++)++");

    @JsonCreator
    public EmailAddress {
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
