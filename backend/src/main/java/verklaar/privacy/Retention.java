package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What happens to data over time (Art. 13(2)(a), 5(1)(e)).
 *
 * @param length how long it is kept
 * @param exception what is kept longer or shorter, and why
 * @param then what follows when the length is over, such as another period in the archive
 * @param afterwards what becomes of the data in the end
 * @param setBy who decides the length
 * @param text the length in words of one's own; printed instead of the generated ones
 */
@RecordBuilder
public record Retention(
        Length length,
        @Nullable InlineText exception,
        @Nullable Retention then,
        @Nullable Afterwards afterwards,
        @Nullable SetBy setBy,
        @Nullable InlineText text) implements RetentionBuilder.With {

    public Retention {
        if (length == null) {
            throw new IllegalArgumentException("A retention needs a length, be it NOT_STATED");
        }
        if (then != null && then.then() != null && then.then().then() != null) {
            throw new IllegalArgumentException("At most three retentions after one another");
        }
    }

    public static Retention of(Length length) {
        return new Retention(length, null, null, null, null, null);
    }

    /** What becomes of data when its time is over. */
    public enum Afterwards { DELETE, ANONYMISE, RESTRICT, KEEP }

    /** Who decides how long: the controller, the provider, or the data subject's own settings. */
    public enum SetBy { CONTROLLER, PROVIDER, CUSTOMER }
}
