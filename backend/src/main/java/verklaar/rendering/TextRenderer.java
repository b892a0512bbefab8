package verklaar.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import verklaar.assembling.Block;
import verklaar.assembling.DocumentSection;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;
import verklaar.rendering.Markdown.Anchor;

/** A document as plain text: paragraphs, dashes for items, and a row of a table as one line per cell. */
@ApplicationScoped
public class TextRenderer {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create())).lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

    /** The whole document in one language; ends with a line break. */
    public String text(StatementDocument document, LanguageTag language) {
        return new Page(document, language).text();
    }

    /** One page that grows. */
    private static final class Page {

        private final StatementDocument document;
        private final LanguageTag language;
        private final List<String> paragraphs = new ArrayList<>();

        Page(StatementDocument document, LanguageTag language) {
            this.document = document;
            this.language = language;
        }

        String text() {
            String title = words(document.title());
            add(title + "\n" + "=".repeat(title.length()));
            add(words(document.who()));
            if (document.versionLine() != null) {
                add(words(document.versionLine()));
            }
            if (!document.inBrief().isEmpty()) {
                heading(FixedWords.in(language).of("article.brief"), '-');
                add(items(document.inBrief()));
            }
            document.sections().forEach(section -> section(section, '-'));
            return String.join("\n\n", paragraphs) + "\n";
        }

        private void section(DocumentSection section, char line) {
            if (section.title() != null) {
                String number = section.number() == null ? "" : words(section.number()) + " ";
                heading(number + words(section.title()), line);
            }
            if (section.refersTo() != null) {
                add(section.refersTo().value());
            }
            section.slots().forEach(slot -> slot.blocks().forEach(this::block));
            section.children().forEach(child -> section(child, '.'));
        }

        private void block(Block block) {
            if (block instanceof Block.Prose prose) {
                add(words(prose.text()));
            } else if (block instanceof Block.ItemList list) {
                add((list.lead() == null ? "" : words(list.lead()) + "\n") + items(list.items()));
            } else if (block instanceof Block.Card card) {
                add(String.join("\n", card.lines().stream().map(line -> words(line.text())).toList()));
            } else if (block instanceof Block.Table table) {
                add(words(table.caption()));
                table.rows().forEach(row -> add(row(table, row)));
            }
        }

        private String row(Block.Table table, Block.Row row) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Block.Cell cell = row.cells().get(i);
                List<String> said = new ArrayList<>();
                if (cell.text() != null) {
                    said.add(words(cell.text()));
                }
                cell.notes().forEach(note -> said.add(words(note)));
                if (!said.isEmpty()) {
                    String label = i < table.columns().size() ? words(table.columns().get(i).text()) : "";
                    lines.add((i == 0 ? "* " : "  ") + FixedWords.in(language).of("text.cell", label, sentences(said)));
                }
            }
            return String.join("\n", lines);
        }

        /** Behind one another: with semicolons, unless a full stop is there already. */
        private static String sentences(List<String> said) {
            StringBuilder all = new StringBuilder(said.get(0));
            said.stream().skip(1).forEach(next -> all.append(all.charAt(all.length() - 1) == '.' ? " " : "; ").append(next));
            return all.toString();
        }

        private String items(List<Block.Item> items) {
            return String.join("\n", items.stream().map(item -> "- " + words(item.text())).toList());
        }

        private void heading(String words, char line) {
            add(words + "\n" + String.valueOf(line).repeat(words.length()));
        }

        private void add(String paragraph) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph);
            }
        }

        private String words(Localised text) {
            String chosen = Typesetter.chosen(text, language, document.sourceLocale()).words();
            if (text instanceof PlainText) {
                return chosen;
            }
            var parsed = PARSER.parse(chosen);
            CrossReferences.apply(parsed, this::section);
            spellOutLinks(parsed);
            return RENDERER.render(parsed).strip();
        }

        private Optional<Anchor> section(String key) {
            return document.sections().stream().flatMap(section -> Stream.concat(Stream.of(section), section.children().stream()))
                    .filter(section -> section.key().value().equals(key) && section.title() != null).findFirst()
                    .map(section -> new Anchor("", words(section.title())));
        }

        /** A link becomes its words, and its address behind them when they do not say it. */
        private static void spellOutLinks(Node parent) {
            for (Node node = parent.getFirstChild(); node != null;) {
                Node next = node.getNext();
                if (node instanceof Link link) {
                    String words = PlainWords.of(link);
                    boolean told = !link.getDestination().startsWith("http") || words.equals(link.getDestination())
                            || words.equals(link.getDestination().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""));
                    link.insertBefore(new Text(told ? words : words + " (" + link.getDestination() + ")"));
                    link.unlink();
                } else {
                    spellOutLinks(node);
                }
                node = next;
            }
        }
    }
}
