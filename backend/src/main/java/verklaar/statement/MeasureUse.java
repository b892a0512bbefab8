package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Row;

/**
 * A technical or organisational measure (Art. 32).
 *
 * @param measure the catalogue's term, or null for one in the tenant's words
 * @param text the tenant's words
 * @param of key of the scope, activity or sharing it is for; null for all
 */
@RecordBuilder
public record MeasureUse(Key key, @Nullable Key measure, @Nullable InlineText text, @Nullable Key of, Map<Column, InlineText> printedAs)
        implements Row, MeasureUseBuilder.With {

    public MeasureUse {
        if (measure == null && text == null) {
            throw new IllegalArgumentException("Measure " + key + " names neither a term nor a text");
        }
        printedAs = Row.ownWords(printedAs);
    }

    public static MeasureUse of(String measure) {
        return new MeasureUse(Key.of(measure), Key.of(measure), null, null, Map.of());
    }
}
