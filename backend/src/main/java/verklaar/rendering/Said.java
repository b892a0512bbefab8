package verklaar.rendering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Block;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;

/** Texts of the catalogue in one language, or in English where they lack it. */
final class Said {

    private final LanguageTag language;

    Said(LanguageTag language) {
        this.language = language;
    }

    String words(Localised text) {
        return chosen(text).words();
    }

    Markup plain(PlainText text) {
        return new Markup(Markdown.escaped(words(text)), other(text));
    }

    Markup inline(InlineText text) {
        return new Markup(Markdown.inline(words(text)), other(text));
    }

    /** @param within what the ids of its elements begin with, so that a page can have several */
    ArticleView.Table table(String within, Block.Table table) {
        List<ArticleView.Heading> columns = table.columns().stream()
                .map(heading -> new ArticleView.Heading(plain(heading.text()), words(heading.text()))).toList();
        List<ArticleView.Row> rows = table.rows().stream().map(row -> {
            List<ArticleView.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Block.Cell cell = row.cells().get(i);
                cells.add(new ArticleView.Cell(id(within, cell.id()), columns.get(i).label(), cell.text() == null ? null : inline(cell.text()),
                        List.of()));
            }
            return new ArticleView.Row(id(within, row.id()), cells);
        }).toList();
        return new ArticleView.Table(id(within, table.id()), inline(table.caption()), columns, rows);
    }

    private static String id(String within, String path) {
        return within + "." + path.replace('/', '.');
    }

    private @Nullable LanguageTag other(Localised text) {
        LanguageTag found = chosen(text).language();
        return found.equals(language) ? null : found;
    }

    private Typesetter.Chosen chosen(Localised text) {
        return Typesetter.chosen(text, language, LanguageTag.EN);
    }
}
