package verklaar.checking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.LanguageTag;

/** Reviews without a statement, for tests of what becomes of them. */
public final class ReviewFixture {

    /** Nothing is found. */
    public static final Review CLEAN = with();

    private ReviewFixture() {
    }

    public static Review with(Review.Item... items) {
        return new Review(RuleSet.VERSION, List.of(items), 1, 1 + items.length, List.of());
    }

    /** An error that nobody has waived. */
    public static Review.Item error(String path) {
        return item("GDPR-13-1-A", Severity.ERROR, path, null);
    }

    public static Review.Item waived(String path, Waived waived) {
        return item("GDPR-13-1-A", Severity.ERROR, path, waived);
    }

    public static Review.Item warning(String path) {
        return new Review.Item(new Finding("GDPR-13-1-A-BRAND", Severity.WARNING, path, LanguageTag.NL,
                Map.of("name", "De Molen", "count", 3, "words", new BlockText(Map.of(LanguageTag.NL, "molen"))), null), null);
    }

    private static Review.Item item(String rule, Severity severity, String path, @Nullable Waived waived) {
        return new Review.Item(new Finding(rule, severity, path, null, Map.of(), null), waived);
    }
}
