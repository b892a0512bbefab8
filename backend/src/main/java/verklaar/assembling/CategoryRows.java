package verklaar.assembling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.privacy.DataItem;
import verklaar.statement.Activity;
import verklaar.statement.CategoryUse;
import verklaar.statement.Section;

/** The kinds of personal data a statement lists (Art. 14(1)(d)). */
final class CategoryRows extends DraftRows<CategoryUse> {

    CategoryRows(Material material) {
        super(material, "categories", material.draft().categories());
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TITLE, Column.EXAMPLES, Column.ACTIVITIES);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.categories");
    }

    @Override
    boolean passes(CategoryUse row, Section.Filter filter) {
        return super.passes(row, filter) && (filter.activities().isEmpty()
                || uses(row).stream().map(Activity::key).anyMatch(filter.activities()::contains));
    }

    private List<Activity> uses(CategoryUse row) {
        return material.draft().activities().stream().filter(a -> a.dataItems().stream()
                .anyMatch(item -> row.key().equals(item.category()) || item.extent() == DataItem.Extent.ALL_LISTED)).toList();
    }

    @Override
    Optional<Phrase> item(CategoryUse row) {
        Phrase name = cell(row, Column.TITLE).orElseThrow();
        return Optional.of(cell(row, Column.EXAMPLES)
                .map(examples -> Phrase.say("data.examples.line", Map.of("data", name, "examples", examples))).orElse(name));
    }

    @Override
    Optional<Phrase> fact(CategoryUse row, Column column) {
        return switch (column) {
            case TITLE, NAME, DATA, TEXT -> Optional.of(material.data(row));
            case EXAMPLES -> row.examples().isEmpty() ? Optional.empty()
                    : Optional.of(DataItems.examples(row.examples(), path(row) + "/examples"));
            case SUBJECTS -> row.subjects().isEmpty() ? Optional.empty()
                    : Optional.of(Phrase.list(row.subjects().stream().map(s -> material.subject(s).within()).toList()).capital());
            case SOURCE -> Origins.of(material, row).map(Phrase::sentences);
            case ACTIVITIES, PURPOSE -> Optional.of(uses(row)).filter(uses -> !uses.isEmpty())
                    .map(uses -> Phrase.series(uses.stream().map(ActivityRows::name).toList()));
            default -> Optional.empty();
        };
    }
}
