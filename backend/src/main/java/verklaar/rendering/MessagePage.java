package verklaar.rendering;

import java.util.List;
import verklaar.privacy.LanguageTag;

/**
 * A page for a reader who got something else than a statement.
 *
 * @param what happened: its words are {@code message.<what>.title} and {@code message.<what>.text}
 */
public record MessagePage(Frame frame, Kind what) {

    /** What can happen. */
    public enum Kind {
        /** There is nothing at this address. */
        UNKNOWN("unknown"),
        /** It was there, and has been removed for good. */
        GONE("gone"),
        /** The catalogue has no such service. */
        NO_SERVICE("service"),
        /** It cannot be shown right now. */
        UNAVAILABLE("unavailable");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public static MessagePage of(Kind what, LanguageTag language, String styleSheet) {
        String title = FixedWords.in(language).of("message." + what.key + ".title");
        return new MessagePage(new Frame(language, title, null, false, null, List.of(), styleSheet), what);
    }

    public String title() {
        return frame.words().of("message." + what.key + ".title");
    }

    public String text() {
        return frame.words().of("message." + what.key + ".text");
    }
}
