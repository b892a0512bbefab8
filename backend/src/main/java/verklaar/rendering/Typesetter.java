package verklaar.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import verklaar.assembling.Block;
import verklaar.assembling.DocumentSection;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.BlockText;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;
import verklaar.rendering.Markdown.Anchor;

/** Lays one document out in one language: chooses the words, gives every element its id, points references at their sections. */
final class Typesetter {

    /** Ids of the elements that every page has of its own. */
    static final Set<String> PAGE_IDS = Set.of("statement", "page-brief", "page-contents", "head.title", "head.organisations",
            "head.statedDate");

    private final StatementDocument document;
    private final LanguageTag language;
    private final ElementIds ids = new ElementIds(PAGE_IDS);
    private final Map<String, Anchor> anchors = new HashMap<>();

    private Typesetter(StatementDocument document, LanguageTag language) {
        this.document = document;
        this.language = language;
    }

    static ArticleView view(StatementDocument document, LanguageTag language) {
        return new Typesetter(document, language).article();
    }

    private ArticleView article() {
        document.sections().forEach(this::anchor);
        List<ArticleView.Item> brief = items(document.inBrief());
        List<ArticleView.Section> sections = document.sections().stream().map(section -> section(section, 2)).toList();
        return new ArticleView(language.value(), Languages.direction(language), plain(document.title()), inline(document.who()),
                document.versionLine() == null ? null : plain(document.versionLine()), brief,
                document.contents() ? entries(sections) : List.of(), sections, FixedWords.in(language));
    }

    private void anchor(DocumentSection section) {
        String id = ids.of(section.id());
        String title = section.title() == null ? "" : chosen(section.title()).words();
        anchors.put(section.key().value(), new Anchor(id, title.isEmpty() ? section.key().value() : title));
        section.children().forEach(this::anchor);
    }

    private ArticleView.Section section(DocumentSection section, int level) {
        List<ArticleView.Block> blocks = new ArrayList<>();
        section.slots().forEach(slot -> slot.blocks().forEach(block -> blocks.add(block(block, level))));
        List<ArticleView.Section> children = section.children().stream().map(child -> section(child, level + 1)).toList();
        return new ArticleView.Section(anchors.get(section.key().value()).id(), level,
                section.number() == null ? null : chosen(section.number()).words(),
                section.title() == null ? null : plain(section.title()),
                section.refersTo() == null ? null : section.refersTo().value(), blocks, children);
    }

    private List<ArticleView.Entry> entries(List<ArticleView.Section> sections) {
        List<ArticleView.Entry> entries = new ArrayList<>();
        for (ArticleView.Section section : sections) {
            Markup title = section.title();
            if (title != null) {
                entries.add(new ArticleView.Entry("#" + section.id(), section.number(), title, entries(section.children())));
            }
        }
        return entries;
    }

    private ArticleView.Block block(Block block, int level) {
        String id = ids.of(block.id());
        if (block instanceof Block.Prose prose) {
            return new ArticleView.Prose(id, paragraphs(prose.text(), level));
        } else if (block instanceof Block.ItemList list) {
            return new ArticleView.ItemList(id, list.lead() == null ? null : inline(list.lead()), items(list.items()));
        } else if (block instanceof Block.Card card) {
            return new ArticleView.Card(id, items(card.lines()));
        } else if (block instanceof Block.Table table) {
            return table(id, table);
        }
        throw new IllegalArgumentException("A kind of block that cannot be rendered: " + block.getClass());
    }

    private ArticleView.Table table(String id, Block.Table table) {
        List<ArticleView.Heading> columns = table.columns().stream()
                .map(heading -> new ArticleView.Heading(plain(heading.text()), chosen(heading.text()).words())).toList();
        List<ArticleView.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            String rowId = ids.of(row.id());
            List<ArticleView.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(row.cells().get(i), i < columns.size() ? columns.get(i).label() : ""));
            }
            rows.add(new ArticleView.Row(rowId, cells));
        }
        return new ArticleView.Table(id, inline(table.caption()), columns, rows);
    }

    private ArticleView.Cell cell(Block.Cell cell, String label) {
        return new ArticleView.Cell(ids.of(cell.id()), label, cell.text() == null ? null : inline(cell.text()),
                cell.notes().stream().map(this::inline).toList());
    }

    private List<ArticleView.Item> items(List<Block.Item> items) {
        return items.stream().map(item -> new ArticleView.Item(ids.of(item.id()), inline(item.text()))).toList();
    }

    private Markup plain(PlainText text) {
        return markup(text, words -> Markdown.escaped(words));
    }

    private Markup inline(InlineText text) {
        return markup(text, words -> Markdown.inline(words));
    }

    private Markup paragraphs(BlockText text, int level) {
        return markup(text, words -> Markdown.block(words, level, key -> Optional.ofNullable(anchors.get(key))));
    }

    private Markup markup(Localised text, UnaryOperator<String> html) {
        Chosen chosen = chosen(text);
        return new Markup(html.apply(chosen.words()), chosen.language().equals(language) ? null : chosen.language());
    }

    private Chosen chosen(Localised text) {
        return chosen(text, language, document.sourceLocale());
    }

    /** The words in the wanted language, or else in the language they were written in, or else in any. */
    static Chosen chosen(Localised text, LanguageTag wanted, LanguageTag source) {
        LanguageTag found = found(text, wanted, source);
        return new Chosen(found, text.texts().get(found));
    }

    private static LanguageTag found(Localised text, LanguageTag wanted, LanguageTag source) {
        if (text.texts().containsKey(wanted)) {
            return wanted;
        }
        return text.texts().containsKey(source) ? source : text.texts().keySet().iterator().next();
    }

    /** Words and the language they are in. */
    record Chosen(LanguageTag language, String words) {
    }
}
