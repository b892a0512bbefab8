package verklaar.assembling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import verklaar.catalogue.Term;
import verklaar.privacy.Column;
import verklaar.privacy.Key;
import verklaar.statement.MeasureUse;

/** How data is protected (Art. 32). */
final class MeasureRows extends DraftRows<MeasureUse> {

    MeasureRows(Material material) {
        super(material, "security/measures", material.draft().security().measures());
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TITLE, Column.TEXT);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.measures");
    }

    @Override
    List<Key> scopes(MeasureUse row) {
        return row.of() == null || material.scope(row.of()).isEmpty() ? List.of() : List.of(row.of());
    }

    /** The measure and what it does. */
    @Override
    Optional<Phrase> item(MeasureUse row) {
        Optional<Phrase> title = cell(row, Column.TITLE);
        Optional<Phrase> text = cell(row, Column.TEXT);
        return title.isEmpty() || text.isEmpty() ? title.or(() -> text)
                : Optional.of(Phrase.join(" ", List.of(title.get().sentence().bold(), text.get().sentence())));
    }

    @Override
    Optional<Phrase> fact(MeasureUse row, Column column) {
        return switch (column) {
            case TITLE, NAME -> row.measure() == null ? Optional.empty() : Optional.of(Phrase.label(Term.Kind.MEASURE, row.measure()));
            case TEXT -> row.text() != null ? Optional.of(Phrase.own(path(row) + "/text", row.text())) : sentence(Objects.requireNonNull(row.measure()));
            default -> Optional.empty();
        };
    }

    /** The catalogue's sentence, for a measure that has one. */
    private Optional<Phrase> sentence(Key measure) {
        return material.edition().term(Term.Kind.MEASURE, measure).filter(term -> term.text() != null)
                .map(term -> voice -> voice.sentence(Term.Kind.MEASURE, measure, new Organisations(material).variables()));
    }
}
