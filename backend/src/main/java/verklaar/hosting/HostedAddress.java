package verklaar.hosting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verklaar.publishing.Slug;

/**
 * What an address below {@code /s} asks for.
 *
 * @param slug of a statement
 * @param form in which shape
 * @param version number of a version; 0 for the current one
 * @param language as written; null where it is negotiated
 */
record HostedAddress(Slug slug, Form form, int version, @Nullable String language) {

    /** Only what our own addresses are made of; whatever is percent-encoded is not. */
    private static final Pattern POSSIBLE = Pattern.compile("(?:/[A-Za-z0-9.-]{1,80}){1,4}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** The shapes a statement comes in. */
    enum Form {
        /** A version on its page, in one language. */
        PAGE(""),
        /** The same as plain text. */
        TEXT(".txt"),
        /** The whole document, in all its languages. */
        DATA(".json"),
        /** The list of versions. */
        VERSIONS("");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    /** @param path as it was sent, from the slash behind {@code /s} on; nothing is decoded */
    static Optional<HostedAddress> of(@Nullable String path) {
        if (path == null || path.length() > 200 || !POSSIBLE.matcher(path).matches()) {
            return Optional.empty();
        }
        String[] parts = path.substring(1).split("/");
        return Slug.parse(parts[0]).flatMap(slug -> of(slug, parts));
    }

    private static Optional<HostedAddress> of(Slug slug, String[] parts) {
        boolean versions = parts.length > 1 && parts[1].equals("versions");
        if (parts.length == 1) {
            return Optional.of(new HostedAddress(slug, Form.PAGE, 0, null));
        } else if (parts.length == 2) {
            return Optional.of(versions ? new HostedAddress(slug, Form.VERSIONS, 0, null) : inLanguage(slug, 0, parts[1]));
        } else if (parts.length == 4 && versions && NUMBER.matcher(parts[2]).matches()) {
            return Optional.of(inLanguage(slug, Integer.parseInt(parts[2]), parts[3]));
        }
        return Optional.empty();
    }

    private static HostedAddress inLanguage(Slug slug, int version, String last) {
        Form form = last.endsWith(Form.TEXT.ending) ? Form.TEXT : last.endsWith(Form.DATA.ending) ? Form.DATA : Form.PAGE;
        return new HostedAddress(slug, form, version, last.substring(0, last.length() - form.ending.length()));
    }

    /** The same at another statement's, or the same statement's newer, slug. */
    String under(Slug other) {
        String base = "/s/" + other;
        return switch (form) {
            case VERSIONS -> base + "/versions";
            default -> (version == 0 ? base : base + "/versions/" + version) + (language == null ? "" : "/" + language + form.ending);
        };
    }

    /** The same in a language. */
    HostedAddress in(String other) {
        return new HostedAddress(slug, form, version, other);
    }

    /** What is kept in memory together: one form of one version, in all its languages. */
    Key key() {
        return new Key(slug, form, version);
    }

    /** Names what is kept in memory together. */
    record Key(Slug slug, Form form, int version) {
    }
}
