package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.statement.Rights.Right;
import verklaar.statement.Rights.RightUse;

/** What people can ask for; the right to object stands apart (Art. 21(4)) and so does complaining. */
final class RightRows extends DraftRows<RightUse> {

    RightRows(Material material) {
        super(material, "rights/list", material.draft().rights().list().stream()
                .filter(use -> use.right() != Right.OBJECTION && use.right() != Right.COMPLAINT).toList());
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TITLE, Column.TEXT);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.rights");
    }

    @Override
    Optional<Phrase> item(RightUse row) {
        Optional<Phrase> title = cell(row, Column.TITLE);
        Optional<Phrase> text = fact(row, Column.TEXT);
        return title.isEmpty() || text.isEmpty() ? title.or(() -> text)
                : Optional.of(Phrase.join(" ", List.of(title.get().sentence().bold(), text.get())));
    }

    @Override
    Optional<Phrase> fact(RightUse row, Column column) {
        return switch (column) {
            case TITLE, NAME -> row.right() == Right.OTHER ? Optional.empty() : Optional.of(Phrase.say("right." + row.right().key()));
            case TEXT -> Optional.of(sentences(row)).filter(parts -> !parts.isEmpty()).map(Phrase::sentences);
            case SUBJECTS -> row.subjects().isEmpty() ? Optional.empty()
                    : Optional.of(Phrase.list(row.subjects().stream().map(s -> material.subject(s).within()).toList()).capital());
            default -> Optional.empty();
        };
    }

    /** What it means, how to use it, and where it ends. */
    List<Phrase> sentences(RightUse row) {
        List<Phrase> parts = new ArrayList<>();
        if (row.right() != Right.OTHER) {
            parts.add(Phrase.clause("right-" + row.right().key(), Map.of()));
        }
        if (!row.formats().isEmpty()) {
            parts.add(Phrase.clause("right-formats", Map.of("formats", Phrase.alternatives(
                    row.formats().stream().map(format -> Phrase.own(path(row) + "/formats", format)).toList()))));
        }
        if (row.how() != null) {
            parts.add(Phrase.own(path(row) + "/how", row.how()));
        }
        if (row.url() != null) {
            parts.add(Phrase.say("right.link").as(words -> Markdown.link(words, row.url())));
        }
        if (row.limits() != null) {
            parts.add(Phrase.own(path(row) + "/limits", row.limits()));
        }
        row.terms().forEach(term -> parts.add(Phrase.own(path(row) + "/terms", term)));
        return parts;
    }
}
