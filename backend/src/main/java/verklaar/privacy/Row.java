package verklaar.privacy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something a statement has several of, shown as rows of a table or items of a list. */
public interface Row extends Keyed {

    /** The tenant's own words by column, printed instead of what the facts would give; the facts stay. */
    Map<Column, InlineText> printedAs();

    /** An unmodifiable copy in the order of the columns; absent means none. */
    static Map<Column, InlineText> ownWords(@Nullable Map<Column, InlineText> words) {
        if (words == null || words.isEmpty()) {
            return Map.of();
        }
        return Collections.unmodifiableMap(new EnumMap<>(words));
    }
}
