package verklaar.assembling;

import java.util.List;
import java.util.Map;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Row;

/** Rows that are the draft's own elements. */
abstract class DraftRows<R extends Row> extends Rows<R> {

    private final String field;
    private final List<R> rows;

    /** @param field of the draft that holds them, from its root */
    DraftRows(Material material, String field, List<R> rows) {
        super(material);
        this.field = field;
        this.rows = rows;
    }

    @Override
    final List<R> all() {
        return rows;
    }

    @Override
    final String path(R row) {
        return field + "/" + row.key();
    }

    @Override
    final Map<Column, InlineText> printedAs(R row) {
        return row.printedAs();
    }
}
