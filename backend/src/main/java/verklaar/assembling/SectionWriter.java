package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.statement.Section;
import verklaar.statement.TableView;

/** What one kind of section says when nobody has replaced it: the generated content of its slots. Without facts it says nothing. */
abstract class SectionWriter {

    final Material material;
    final Pen pen;
    final Organisations organisations;

    SectionWriter(Material material, Pen pen) {
        this.material = material;
        this.pen = pen;
        this.organisations = new Organisations(material);
    }

    /** Key of the heading's phrase. @param kind of the section, as in files */
    String title(String kind) {
        return "title." + kind;
    }

    /** The sentences before the rows. @param path of the slot */
    List<Block> intro(String path) {
        return List.of();
    }

    /** How rows are shown that nobody has arranged; empty for a section without rows. */
    Optional<TableView> usual() {
        return Optional.empty();
    }

    /** The rows. @param view as the tenant has arranged them, or null; @param filter what the section is narrowed to */
    List<Block> rows(String path, @Nullable TableView view, Section.@Nullable Filter filter) {
        TableView chosen = view == null ? usual().orElse(null) : view;
        if (chosen == null) {
            return List.of();
        }
        TableView.Subject subject = chosen.of() != null ? chosen.of() : usual().map(TableView::of).orElse(null);
        return subject == null ? List.of() : new View(pen, path, filter).show(Tables.of(subject, material), chosen);
    }

    /** The sentences behind the rows. @param path of the slot */
    List<Block> after(String path) {
        return List.of();
    }

    static TableView list(TableView.Subject of) {
        return new TableView(of, TableView.Form.LIST, List.of(), Map.of(), TableView.GroupBy.NONE, null);
    }

    static TableView table(TableView.Subject of, TableView.GroupBy by) {
        return new TableView(of, TableView.Form.TABLE, List.of(), Map.of(), by, null);
    }

    /** A paragraph of one clause, without values of its own. */
    List<Block> clause(String path, String clause) {
        return clause(path, clause, Map.of());
    }

    List<Block> clause(String path, String clause, Map<String, ?> values) {
        return pen.prose(path + "/" + clause, Phrase.clause(clause, values));
    }

    @SafeVarargs
    static List<Block> blocks(List<Block>... parts) {
        List<Block> all = new ArrayList<>();
        for (List<Block> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
