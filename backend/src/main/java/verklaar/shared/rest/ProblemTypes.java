package verklaar.shared.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The kinds of problems there are, by code: what each means and what to do about it. Codes are never taken back. */
final class ProblemTypes {

    private static final Properties KNOWN = read();

    private ProblemTypes() {
    }

    private static Properties read() {
        var known = new Properties();
        try (var file = ProblemTypes.class.getResourceAsStream("/verklaar/shared/problems.properties");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            known.load(text);
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The kind in a few words; for a code nobody described, the code itself. */
    static String title(String code) {
        return KNOWN.getProperty(code + ".title", code);
    }

    /** What it means and what to do; empty when there is no such kind. */
    static Optional<String> meaning(String code) {
        return Optional.ofNullable(KNOWN.getProperty(code + ".meaning"));
    }

    /** All keys of the file. */
    static Set<String> keys() {
        return KNOWN.stringPropertyNames();
    }
}
