package verklaar.assembling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.statement.ChangeEntry;

/** What has changed, and when. */
final class ChangeRows extends DraftRows<ChangeEntry> {

    ChangeRows(Material material) {
        super(material, "changes", material.draft().changes());
    }

    @Override
    List<Column> columns() {
        return List.of(Column.DATE, Column.TEXT);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.changes");
    }

    @Override
    Optional<Phrase> item(ChangeEntry row) {
        Phrase text = fact(row, Column.TEXT).orElseThrow();
        return Optional.of(cell(row, Column.DATE)
                .map(date -> Phrase.say("change", Map.of("date", date.bold(), "text", text))).orElse(text));
    }

    @Override
    Optional<Phrase> fact(ChangeEntry row, Column column) {
        return switch (column) {
            case DATE, NAME, TITLE -> Optional.ofNullable(row.date()).map(date -> Phrase.date(date.temporal()))
                    .or(() -> Optional.ofNullable(row.label()).map(label -> Phrase.own(path(row) + "/label", label)));
            case TEXT -> Optional.of(Phrase.own(path(row) + "/text", row.text()));
            case CATEGORY -> Optional.of(Phrase.say("change." + row.kind()));
            default -> Optional.empty();
        };
    }
}
