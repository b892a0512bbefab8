package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Row;

/**
 * A change the statement tells its readers about, also from before it was kept here.
 *
 * @param of key of what changed
 */
@RecordBuilder
public record ChangeEntry(Key key, @Nullable PlainText label, @Nullable PartialDate date, Kind kind, @Nullable Key of, InlineText text,
        Map<Column, InlineText> printedAs) implements Row, ChangeEntryBuilder.With {

    public ChangeEntry {
        kind = kind == null ? Kind.OTHER : kind;
        printedAs = Row.ownWords(printedAs);
    }

    /** What sort of change. */
    public enum Kind { NEW_PURPOSE, NEW_RECIPIENT, NEW_DATA, RETENTION, RIGHTS, CORRECTION, OTHER }
}
