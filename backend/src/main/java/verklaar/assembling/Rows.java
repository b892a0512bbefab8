package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.TableView;

/** One list of the draft as rows: which they are, and what stands in each column. */
abstract class Rows<R> {

    final Material material;

    Rows(Material material) {
        this.material = material;
    }

    /** In the draft's order. */
    abstract List<R> all();

    /** Keys that lead to a row from the draft's root. */
    abstract String path(R row);

    /** The tenant's own words by column. */
    abstract Map<Column, InlineText> printedAs(R row);

    /** The columns of a table nobody has arranged. */
    abstract List<Column> columns();

    /** What the facts give for a column; empty when they say nothing about it. */
    abstract Optional<Phrase> fact(R row, Column column);

    /** A row as an item of a list. */
    abstract Optional<Phrase> item(R row);

    /** What a table of them is about. */
    abstract Phrase caption();

    /** Smaller lines under the first cell of a table nobody has arranged. */
    List<Phrase> notes(R row) {
        return List.of();
    }

    /** The scopes a row belongs to; none for all of them. */
    List<Key> scopes(R row) {
        return List.of();
    }

    /** The key and the name of the category a row is grouped under, or of its status. */
    Optional<Group<R>> group(R row, TableView.GroupBy by) {
        return Optional.empty();
    }

    /** What a table for one scope is about. */
    Phrase caption(Scope scope) {
        return Scopes.named(scope);
    }

    boolean passes(R row, Section.Filter filter) {
        List<Key> scopes = scopes(row);
        return filter.scopes().isEmpty() || scopes.isEmpty() || scopes.stream().anyMatch(filter.scopes()::contains);
    }

    /** The tenant's own words, or else what the facts give. */
    final Optional<Phrase> cell(R row, Column column) {
        InlineText own = printedAs(row).get(column);
        return own != null ? Optional.of(Phrase.own(path(row) + "/printedAs/" + column, own)) : fact(row, column);
    }

    final Optional<Phrase> listed(R row) {
        InlineText own = printedAs(row).get(Column.TEXT);
        return own != null ? Optional.of(Phrase.own(path(row) + "/printedAs/TEXT", own)) : item(row);
    }

    /** Rows that stand in one table together, in the order of the groups. */
    final List<Group<R>> groups(List<R> rows, TableView.GroupBy by) {
        if (by == TableView.GroupBy.NONE || by == TableView.GroupBy.SCOPE && material.draft().scopes().isEmpty()) {
            return List.of(new Group<>("", null, rows));
        }
        List<Group<R>> groups = new ArrayList<>();
        if (by == TableView.GroupBy.SCOPE) {
            for (Scope scope : material.draft().scopes()) {
                groups.add(new Group<>("/" + scope.key(), caption(scope), rows.stream().filter(r -> scopes(r).contains(scope.key())).toList()));
            }
            groups.add(new Group<>("", null, rows.stream().filter(r -> scopes(r).stream().noneMatch(s -> material.scope(s).isPresent())).toList()));
        } else {
            rows.forEach(row -> add(groups, group(row, by).orElseGet(() -> new Group<>("", null, List.of())), row));
        }
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    private static <R> void add(List<Group<R>> groups, Group<R> group, R row) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).suffix().equals(group.suffix())) {
                List<R> rows = new ArrayList<>(groups.get(i).rows());
                rows.add(row);
                groups.set(i, new Group<>(group.suffix(), group.caption(), rows));
                return;
            }
        }
        groups.add(new Group<>(group.suffix(), group.caption(), List.of(row)));
    }

    /**
     * Rows under one caption.
     *
     * @param suffix of the element's id; empty for the only or the remaining group
     * @param caption null for the caption of the whole
     */
    record Group<R>(String suffix, @Nullable Phrase caption, List<R> rows) {
    }
}
