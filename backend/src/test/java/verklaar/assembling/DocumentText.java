package verklaar.assembling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** A document in one language as plain lines, for reading and comparing. */
final class DocumentText {

    private final LanguageTag language;
    private final StringBuilder out = new StringBuilder();

    private DocumentText(LanguageTag language) {
        this.language = language;
    }

    static String of(StatementDocument document, LanguageTag language) {
        DocumentText text = new DocumentText(language);
        text.write(document);
        return text.out.toString();
    }

    private void write(StatementDocument document) {
        line("# ", document.title());
        line("", document.who());
        line("", document.versionLine());
        document.inBrief().forEach(item -> line("> ", item.text()));
        document.sections().forEach(section -> section(section, "## "));
    }

    private void section(DocumentSection section, String mark) {
        if (section.title() != null) {
            out.append('\n');
            line(mark + (section.number() == null ? "" : words(section.number()) + " "), section.title());
        }
        if (section.refersTo() != null) {
            out.append("-> ").append(section.refersTo()).append('\n');
        }
        section.slots().forEach(slot -> slot.blocks().forEach(this::block));
        section.children().forEach(child -> section(child, "### "));
    }

    private void block(Block block) {
        out.append('\n');
        if (block instanceof Block.Prose prose) {
            line("", prose.text());
        } else if (block instanceof Block.ItemList list) {
            line("", list.lead());
            list.items().forEach(item -> line("- ", item.text()));
        } else if (block instanceof Block.Card card) {
            card.lines().forEach(item -> line("  ", item.text()));
        } else if (block instanceof Block.Table table) {
            line("", table.caption());
            table.columns().forEach(column -> out.append("| ").append(words(column.text())).append(' '));
            out.append("|\n");
            table.rows().forEach(this::row);
        }
    }

    private void row(Block.Row row) {
        for (Block.Cell cell : row.cells()) {
            out.append(cell.text() == null ? "| " : "| " + words(cell.text()) + ' ');
            cell.notes().forEach(note -> out.append("/ ").append(words(note)).append(' '));
        }
        out.append("|\n");
    }

    private void line(String mark, @Nullable Localised text) {
        if (text != null) {
            out.append(mark).append(words(text)).append('\n');
        }
    }

    private String words(@Nullable Localised text) {
        return text == null ? "" : text.in(language).orElseGet(() -> "<missing in " + language + ": " + Objects.requireNonNull(text.texts()) + ">");
    }
}
