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
    public enum Subject {
        SHARINGS(Column.SERVICE, Column.PROVIDER, Column.DATA, Column.RETENTION, Column.PURPOSE, Column.COUNTRY, Column.SAFEGUARD, Column.ROLE,
                Column.CONDITION, Column.ACTIVITIES, Column.BASIS, Column.CHOICES, Column.STATUS, Column.CATEGORY, Column.TEXT),
        ACTIVITIES(Column.TITLE, Column.PURPOSE, Column.DATA, Column.BASIS, Column.RETENTION, Column.SUBJECTS, Column.CONSEQUENCE,
                Column.CHOICES, Column.SERVICE, Column.ROLE, Column.TEXT),
        CATEGORIES(Column.TITLE, Column.EXAMPLES, Column.SUBJECTS, Column.SOURCE, Column.ACTIVITIES),
        RETENTION(Column.TITLE, Column.RETENTION, Column.CONDITION),
        COOKIES(Column.NAME, Column.CATEGORY, Column.PURPOSE, Column.LIFETIME, Column.PROVIDER, Column.ACCESS, Column.DATA, Column.BASIS,
                Column.CONDITION, Column.CONSEQUENCE, Column.TEXT),
        MEASURES(Column.TITLE, Column.TEXT),
        DECISIONS(Column.TITLE, Column.TEXT, Column.DATA, Column.CONSEQUENCE, Column.BASIS, Column.SUBJECTS),
        RIGHTS(Column.TITLE, Column.TEXT, Column.SUBJECTS),
        COMPLAINTS(Column.NAME, Column.TEXT),
        CHANGES(Column.DATE, Column.CATEGORY, Column.TEXT),
        ASSURANCES(Column.TEXT);

        private final List<Column> columns;

        Subject(Column... columns) {
            this.columns = List.of(columns);
        }

        /** The columns that the facts of such rows can fill, the usual ones first. */
        public List<Column> columns() {
            return columns;
        }
    }

    /** As a table or as a list. */
    public enum Form { TABLE, LIST }

    /** What rows are grouped by. */
    public enum GroupBy { NONE, SCOPE, CATEGORY, STATUS }
}
