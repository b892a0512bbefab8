package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;

/** A page on the web that a reader can open: absolute, http or https, with a host and without credentials; at most 2,000 characters. */
public record WebAddress(@JsonValue String value) {

    @JsonCreator
    public WebAddress {
        if (value.length() > 2_000 || !readable(value)) {
            throw new IllegalArgumentException("Not a web address (https://…): " + value);
        }
    }

    private static boolean readable(String value) {
        try {
            URI uri = new URI(value);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
