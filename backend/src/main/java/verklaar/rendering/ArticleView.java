package verklaar.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in one language, laid out for {@code article.jte}: every text is markup, every element has its id.
 *
 * @param language for the {@code lang} attribute
 * @param direction for the {@code dir} attribute
 * @param version the line that dates it
 * @param brief the short version; empty without one
 * @param contents the table of contents; empty without one
 * @param words of the page itself
 */
public record ArticleView(String language, String direction, Markup title, Markup who, @Nullable Markup version, List<Item> brief,
        List<Entry> contents, List<Section> sections, FixedWords words) {

    /** A sentence with the id of its element. */
    public record Item(String id, Markup text) {
    }

    /** A line of the table of contents. */
    public record Entry(String target, @Nullable String number, Markup title, List<Entry> children) {
    }

    /**
     * A section under its heading.
     *
     * @param level of the heading: 2 or 3
     * @param title null for the opening, which has no heading
     * @param refersTo where it can be read instead
     */
    public record Section(String id, int level, @Nullable String number, @Nullable Markup title, @Nullable String refersTo, List<Block> blocks,
            List<Section> children) {
    }

    /** A piece of a section. */
    public sealed interface Block {
        String id();
    }

    /** Paragraphs. */
    public record Prose(String id, Markup text) implements Block {
    }

    /** Items under one another. */
    public record ItemList(String id, @Nullable Markup lead, List<Item> items) implements Block {
    }

    /** Lines of an address. */
    public record Card(String id, List<Item> lines) implements Block {
    }

    /** A table. */
    public record Table(String id, Markup caption, List<Heading> columns, List<Row> rows) implements Block {
    }

    /**
     * The heading of a column.
     *
     * @param label the same words without markup, for the cells of a row that is shown as a card
     */
    public record Heading(Markup text, String label) {
    }

    /** A row; its first cell names it. */
    public record Row(String id, List<Cell> cells) {
    }

    /**
     * A cell.
     *
     * @param label of its column
     * @param text null for nothing
     */
    public record Cell(String id, String label, @Nullable Markup text, List<Markup> notes) {

        public boolean isEmpty() {
            return text == null && notes.isEmpty();
        }
    }
}
