package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.statement.Decisions.AutomatedDecision;

/** What computers decide, work out or suggest about people (Art. 13(2)(f), 22). */
final class DecisionRows extends DraftRows<AutomatedDecision> {

    private final DataItems data;

    DecisionRows(Material material) {
        super(material, "decisions/list", material.draft().decisions().list());
        this.data = new DataItems(material);
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TITLE, Column.TEXT, Column.CONSEQUENCE, Column.DATA);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.decisions");
    }

    @Override
    Optional<Phrase> item(AutomatedDecision row) {
        List<Phrase> parts = new ArrayList<>();
        parts.add(cell(row, Column.TITLE).orElseThrow().sentence().bold());
        cell(row, Column.TEXT).ifPresent(parts::add);
        cell(row, Column.DATA).ifPresent(inputs -> parts.add(Phrase.clause("decision-inputs", Map.of("data", inputs.within()))));
        cell(row, Column.CONSEQUENCE).ifPresent(words -> parts.add(Phrase.clause("decision-consequences", Map.of("consequences", words.open()))));
        cell(row, Column.BASIS).ifPresent(parts::add);
        if (row.safeguards() != null) {
            parts.add(Phrase.own(path(row) + "/safeguards", row.safeguards()));
        }
        return Optional.of(Phrase.sentences(parts));
    }

    @Override
    Optional<Phrase> fact(AutomatedDecision row, Column column) {
        return switch (column) {
            case TITLE, NAME -> Optional.of(row.title() != null ? Phrase.own(path(row) + "/title", row.title()) : Phrase.say("decision." + row.kind()));
            case TEXT -> Optional.ofNullable(row.logic()).map(words -> Phrase.own(path(row) + "/logic", words));
            case CONSEQUENCE -> Optional.ofNullable(row.consequences()).map(words -> Phrase.own(path(row) + "/consequences", words));
            case DATA -> data.all(row.inputs(), path(row) + "/inputs");
            case BASIS -> Optional.ofNullable(row.basis()).map(basis -> Phrase.clause("basis-" + basis.key(), Map.of()));
            case SUBJECTS -> row.subjects().isEmpty() ? Optional.empty()
                    : Optional.of(Phrase.list(row.subjects().stream().map(s -> material.subject(s).within()).toList()).capital());
            default -> Optional.empty();
        };
    }
}
