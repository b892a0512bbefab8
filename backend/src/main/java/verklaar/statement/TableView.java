package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.PlainText;
import verklaar.shared.Lists;

/**
 * How rows are shown.
 *
 * @param of which rows
 * @param form as a table or as a list
 * @param columns in order; empty for the usual ones
 * @param headers the tenant's own column headings
 * @param groupBy one table for each of what
 * @param filter which of the rows
 */
@RecordBuilder
public record TableView(Subject of, Form form, List<Column> columns, Map<Column, PlainText> headers, GroupBy groupBy,
        Section.@Nullable Filter filter) implements TableViewBuilder.With {

    public TableView {
        form = form == null ? Form.TABLE : form;
        columns = Lists.unique(columns, c -> c, "columns");
        headers = Lists.inOrder(headers);
        groupBy = groupBy == null ? GroupBy.NONE : groupBy;
    }

    /** The lists of a draft that can be shown. */
    public enum Subject { SHARINGS, ACTIVITIES, CATEGORIES, RETENTION, COOKIES, MEASURES, DECISIONS, RIGHTS, COMPLAINTS, CHANGES, ASSURANCES }

    /** As a table or as a list. */
    public enum Form { TABLE, LIST }

    /** What rows are grouped by. */
    public enum GroupBy { NONE, SCOPE, CATEGORY, STATUS }
}
