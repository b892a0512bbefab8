package verklaar.assembling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.statement.Assurance;

/** What a controller says it does not do. */
final class AssuranceRows extends DraftRows<Assurance> {

    AssuranceRows(Material material) {
        super(material, "assurances", material.draft().assurances());
    }

    /** The sentences of one kind, as a paragraph. */
    Optional<Phrase> paragraph(Assurance.Kind kind) {
        List<Phrase> sentences = all().stream().filter(a -> a.kind() == kind).flatMap(a -> listed(a).stream()).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Phrase.sentences(sentences));
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TEXT);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.assurances");
    }

    @Override
    Optional<Phrase> item(Assurance row) {
        return fact(row, Column.TEXT);
    }

    @Override
    Optional<Phrase> fact(Assurance row, Column column) {
        return column != Column.TEXT ? Optional.empty() : Optional.of(row.text() != null ? Phrase.own(path(row) + "/text", row.text())
                : Phrase.clause(Objects.requireNonNull(row.term()).value(), values(row)));
    }

    private Map<String, Object> values(Assurance row) {
        Map<String, Object> values = new HashMap<>(new Organisations(material).variables());
        if (row.since() != null) {
            values.put("date", Phrase.date(row.since()));
        }
        if (row.of() != null) {
            values.put("of", material.activity(row.of()).map(ActivityRows::name).orElseGet(() -> material.data(row.of())).within());
        }
        return values;
    }
}
