package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.PlainText;
import verklaar.statement.Section;
import verklaar.statement.TableView;

/** Shows rows as tables or lists, in the usual way or as the tenant has arranged them. */
final class View {

    private final Pen pen;
    private final String path;
    private final Section.@Nullable Filter filter;

    /** @param path of the slot that shows them; @param filter what its section is narrowed to */
    View(Pen pen, String path, Section.@Nullable Filter filter) {
        this.pen = pen;
        this.path = path;
        this.filter = filter;
    }

    <R> List<Block> show(Rows<R> rows, TableView view) {
        List<R> shown = rows.all().stream().filter(row -> filter == null || rows.passes(row, filter))
                .filter(row -> view.filter() == null || rows.passes(row, view.filter())).toList();
        List<Block> blocks = new ArrayList<>();
        for (Rows.Group<R> group : rows.groups(shown, view.groupBy())) {
            blocks.addAll(view.form() == TableView.Form.TABLE ? table(rows, group, view) : list(rows, group, view));
        }
        return blocks;
    }

    private <R> List<Block> list(Rows<R> rows, Rows.Group<R> group, TableView view) {
        List<Block.Item> items = new ArrayList<>();
        for (R row : group.rows()) {
            Optional<Phrase> item = view.columns().isEmpty() ? rows.listed(row) : joined(rows, row, view);
            item.ifPresent(phrase -> items.addAll(pen.item(rows.path(row), phrase)));
        }
        return pen.list(path + group.suffix(), group.caption(), items);
    }

    /** The chosen columns one after the other; the first is what the item is about. */
    private static <R> Optional<Phrase> joined(Rows<R> rows, R row, TableView view) {
        List<Phrase> parts = new ArrayList<>();
        for (Column column : view.columns()) {
            rows.cell(row, column).ifPresent(cell -> parts.add(parts.isEmpty() ? cell
                    : Phrase.say("list.column", Map.of("column", heading(column, view), "cell", cell))));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.size() == 1 ? parts.get(0) : Phrase.sentences(bold(parts)));
    }

    private static List<Phrase> bold(List<Phrase> parts) {
        List<Phrase> bold = new ArrayList<>(parts);
        bold.set(0, parts.get(0).sentence().bold());
        return bold;
    }

    private <R> List<Block> table(Rows<R> rows, Rows.Group<R> group, TableView view) {
        List<Column> columns = view.columns().isEmpty() ? rows.columns() : view.columns();
        if (group.rows().isEmpty() || columns.isEmpty()) {
            return List.of();
        }
        String id = path + group.suffix();
        Phrase caption = group.caption() != null ? group.caption() : rows.caption();
        InlineText written = pen.inline(id, caption);
        List<Block.Heading> headings = new ArrayList<>();
        for (Column column : columns) {
            PlainText text = pen.plain(path + "/" + column, heading(column, view));
            if (text != null) {
                headings.add(new Block.Heading(column, text));
            }
        }
        if (written == null || headings.size() < columns.size()) {
            return List.of();
        }
        List<Block.Row> body = group.rows().stream().map(row -> row(rows, row, columns, view.columns().isEmpty())).toList();
        return List.of(new Block.Table(pen.id(id), written, headings, body));
    }

    private <R> Block.Row row(Rows<R> rows, R row, List<Column> columns, boolean usual) {
        String id = pen.id(rows.path(row));
        List<Block.Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            List<Phrase> notes = usual && cells.isEmpty() ? rows.notes(row) : List.of();
            cells.add(pen.cell(rows.path(row) + "/" + column, rows.cell(row, column).orElse(null), notes));
        }
        return new Block.Row(id, cells);
    }

    /** The tenant's own heading of a column, or ours. */
    private static Phrase heading(Column column, TableView view) {
        PlainText own = view.headers().get(column);
        return own != null ? Phrase.own("headers/" + column, own) : Phrase.say("column." + column);
    }
}
