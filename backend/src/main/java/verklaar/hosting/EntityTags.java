package verklaar.hosting;

import org.jspecify.annotations.Nullable;

/** Compares entity tags as If-None-Match wants it: weakly (RFC 9110, 13.1.2). */
final class EntityTags {

    private EntityTags() {
    }

    /**
     * @param header with one tag, several, or {@code *}
     * @param tag a strong one of ours, without commas in it
     */
    static boolean match(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String one : header.split(",")) {
            String stripped = one.strip();
            String strong = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
            if (strong.equals(tag) || strong.equals("*")) {
                return true;
            }
        }
        return false;
    }
}
