package verklaar.publishing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of a public address that names a statement: lower-case words of letters and digits joined by hyphens, 3 to 60 characters,
 * and none of the words we need ourselves. Unique in the installation.
 */
public record Slug(@JsonValue String value) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Set<String> RESERVED = Set.of("about", "admin", "api", "app", "assets", "catalog", "catalogue", "check", "current", "demo",
            "docs", "embed", "favicon", "fragment", "health", "help", "legal", "login", "logout", "metrics", "new", "oembed", "openapi", "operator",
            "platform", "preview", "privacy", "public", "robots", "sitemap", "start", "static", "status", "support", "system", "test",
            "vaadin", "verklaar", "version", "versions", "well-known", "www");

    @JsonCreator
    public Slug {
        if (value.length() < SHORTEST || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not an address for a statement (3 to 60 lower-case letters, digits and single hyphens between them): " + value);
        }
        if (RESERVED.contains(value)) {
            throw new IllegalArgumentException("This word is kept for the product itself: " + value);
        }
    }

    /** The slug that is written so, if it is one. */
    public static Optional<Slug> parse(String value) {
        boolean possible = value.length() >= SHORTEST && value.length() <= LONGEST && SHAPE.matcher(value).matches() && !RESERVED.contains(value);
        return possible ? Optional.of(new Slug(value)) : Optional.empty();
    }

    /** One that reads like a name: "Bäckerei Müller & Söhne" becomes {@code backerei-muller-sohne}. */
    public static Slug like(String name) {
        String words = Latin.TRANSLITERATOR.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = words.length() <= LONGEST - 5 ? words : words.substring(0, LONGEST - 5).replaceAll("-[a-z0-9]*$|-$", "");
        return parse(cut).or(() -> parse("statement-" + cut)).orElse(new Slug("statement"));
    }

    /** The same with a number behind it, for when it is taken. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Loaded when the first slug is made up. */
    private static final class Latin {
        static final Transliterator TRANSLITERATOR = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
