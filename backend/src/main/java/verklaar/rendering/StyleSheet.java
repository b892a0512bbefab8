package verklaar.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import verklaar.shared.Sha256;

/** The one style sheet of the public pages. Its address holds the hash of its content, so that it may be kept for ever. */
@ApplicationScoped
public class StyleSheet {

    private final byte[] css;
    private final String name;

    public StyleSheet() {
        try (var stream = StyleSheet.class.getResourceAsStream("statement.css")) {
            if (stream == null) {
                throw new IllegalStateException("Missing: statement.css");
            }
            css = stream.readAllBytes();
            name = Sha256.of(css).hex().substring(0, 24) + ".css";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its bytes, UTF-8. */
    public byte[] css() {
        return css.clone();
    }

    /** The last part of its address: {@code 3f…a1.css}. */
    public String name() {
        return name;
    }

    /** Its address on the server that serves the page. */
    public String address() {
        return "/s/-/" + name;
    }
}
