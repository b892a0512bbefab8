package verklaar.shared.rest;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import verklaar.shared.Refused;

/** Reads identifiers in addresses. */
public final class PathId {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PathId() {
    }

    /**
     * The identifier that a part of an address writes.
     *
     * @param refusal what to throw when it is none: the same as when there is no such thing
     */
    public static UUID of(String text, Function<String, ? extends Refused> refusal) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw refusal.apply(text);
        }
        return UUID.fromString(text);
    }
}
