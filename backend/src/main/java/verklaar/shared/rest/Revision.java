package verklaar.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Sha256;

/** The version of something as HTTP speaks of it: its ETag is its lock version (RFC 9110, 8.8.3 and 13.1.1). */
public final class Revision {

    private Revision() {
    }

    /** The entity tag of a lock version. */
    public static EntityTag tag(long lockVersion) {
        return new EntityTag(Long.toString(lockVersion));
    }

    /**
     * The entity tag of an answer that is made of more than one thing with a lock version.
     *
     * @param lockVersion of the thing it is about
     * @param by what else it was made by
     * @param body the answer
     */
    public static EntityTag tag(long lockVersion, String by, byte[] body) {
        return new EntityTag(lockVersion + "-" + by + "-" + Sha256.of(body).hex().substring(0, 16));
    }

    /**
     * The lock version a request was made for.
     *
     * @param ifMatch the If-Match header; one entity tag, several, or {@code *}
     * @param current tells the lock version now; asked only when the header names several, or any
     * @throws RequestRefused.PreconditionRequired without such a header
     */
    public static long expected(@Nullable String ifMatch, LongSupplier current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RequestRefused.PreconditionRequired();
        }
        List<Long> named = Arrays.stream(ifMatch.split(",")).map(String::strip).map(Revision::version).toList();
        if (named.size() == 1 && !ifMatch.strip().equals("*")) {
            return named.get(0);
        }
        long now = current.getAsLong();
        return ifMatch.strip().equals("*") || named.contains(now) ? now : named.get(0);
    }

    /** A weak tag, or one that is none of ours, is a version that never was. */
    private static long version(String tag) {
        return tag.matches("\"[0-9]{1,18}\"") ? Long.parseLong(tag.substring(1, tag.length() - 1)) : 0;
    }
}
