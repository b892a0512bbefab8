package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Row;

/**
 * Something a controller says it does <em>not</em> do.
 *
 * @param term key of the catalogue's clause that says so, such as {@code no-sale}
 * @param of key of the category or activity it is about
 * @param since from when
 */
@RecordBuilder
public record Assurance(Key key, Kind kind, @Nullable Key term, @Nullable InlineText text, @Nullable Key of, @Nullable LocalDate since,
        Map<Column, InlineText> printedAs) implements Row, AssuranceBuilder.With {

    public Assurance {
        if (term == null && text == null) {
            throw new IllegalArgumentException("Assurance " + key + " has no words");
        }
        printedAs = Row.ownWords(printedAs);
    }

    /** What is not done. */
    public enum Kind { NOT_COLLECTED, NOT_DONE, NOT_SHARED, NOT_USED_FOR }
}
