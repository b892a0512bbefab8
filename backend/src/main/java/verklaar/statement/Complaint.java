package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Row;
import verklaar.privacy.WebAddress;

/**
 * A supervisory authority people may complain to (Art. 13(2)(d), 77).
 *
 * @param authority key of the catalogue's authority: its country, or country and region, in lower case ({@code nl}, {@code de-be})
 * @param url a page instead of the catalogue's
 * @param text anything to add
 */
@RecordBuilder
public record Complaint(Key key, Key authority, @Nullable WebAddress url, @Nullable InlineText text, Map<Column, InlineText> printedAs)
        implements Row, ComplaintBuilder.With {

    public Complaint {
        printedAs = Row.ownWords(printedAs);
    }

    public static Complaint to(String authority) {
        return new Complaint(Key.of(authority), Key.of(authority), null, null, Map.of());
    }
}
