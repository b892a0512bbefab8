package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * To whom a recipient passes the data on (Art. 28(2), 28(4)).
 *
 * @param text who, in words
 * @param url the recipient's own list
 */
@RecordBuilder
public record Onward(@Nullable InlineText text, @Nullable WebAddress url) implements OnwardBuilder.With {

    public Onward {
        if (text == null && url == null) {
            throw new IllegalArgumentException("A passing on needs words or an address");
        }
    }
}
