package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names an element of a list, or an entry of the catalogue, for ever: findings, overrides, proposals, differences and anchors are
 * kept by key, never by position. Lower-case words joined by hyphens, 1 to 80 characters.
 */
public record Key(@JsonValue String value) implements Comparable<Key> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    @JsonCreator
    public Key {
        if (value.length() > 80 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key (lower-case words joined by hyphens, at most 80 characters): " + value);
        }
    }

    public static Key of(String value) {
        return new Key(value);
    }

    @Override
    public int compareTo(Key other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
