package verklaar.assembling;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.PlainText;
import verklaar.shared.Lists;

/**
 * A piece of a section. Every block, item, row and cell has an id: the path of keys to the field that makes it, from the draft's root,
 * joined by slashes ({@code sharings/s3-files/RETENTION}); the same field shown twice gets a suffix.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Prose.class, name = "PROSE"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "LIST"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "TABLE"),
    @JsonSubTypes.Type(value = Block.Card.class, name = "CARD")})
public sealed interface Block {

    String id();

    /** Paragraphs in CommonMark. */
    record Prose(String id, BlockText text) implements Block {
    }

    /** Items under one another, with a lead-in sentence where there is one. */
    record ItemList(String id, @Nullable InlineText lead, List<Item> items) implements Block {
        public ItemList {
            items = Lists.orEmpty(items);
        }
    }

    /** Lines that belong together, such as a name and an address; {@code lines} keep their breaks. */
    record Card(String id, List<Item> lines) implements Block {
        public Card {
            lines = Lists.orEmpty(lines);
        }
    }

    /**
     * A table with a caption, column headings and rows whose first cell names them.
     *
     * @param caption what it is about, as a sentence
     */
    record Table(String id, InlineText caption, List<Heading> columns, List<Row> rows) implements Block {
        public Table {
            columns = Lists.orEmpty(columns);
            rows = Lists.orEmpty(rows);
        }
    }

    /** One item of a list. */
    record Item(String id, InlineText text) {
    }

    /** The heading of a column. */
    record Heading(Column column, PlainText text) {
    }

    /** A row; its cells are in the order of the columns. */
    record Row(String id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what is printed; null for nothing
     * @param notes smaller lines below it, such as country and safeguard under a service's name
     */
    record Cell(String id, @Nullable InlineText text, List<InlineText> notes) {
        public Cell {
            notes = Lists.orEmpty(notes);
        }
    }
}
