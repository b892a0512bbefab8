package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the elements of a document. */
final class Elements {

    private Elements() {
    }

    static Stream<DocumentSection> sections(StatementDocument document) {
        return document.sections().stream().flatMap(section -> Stream.concat(Stream.of(section), section.children().stream()));
    }

    static DocumentSection section(StatementDocument document, String key) {
        return sections(document).filter(section -> section.key().value().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No section " + key + " among " + sections(document).map(DocumentSection::key).toList()));
    }

    static Stream<Block> blocks(StatementDocument document) {
        return sections(document).flatMap(section -> section.slots().stream()).flatMap(slot -> slot.blocks().stream());
    }

    static Stream<Block.Table> tables(StatementDocument document) {
        return blocks(document).filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    static Block.Cell cell(StatementDocument document, String id) {
        return tables(document).flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()).filter(cell -> cell.id().equals(id))
                .findFirst().orElseThrow(() -> new AssertionError("No cell " + id + " among " + ids(document)));
    }

    static List<String> ids(StatementDocument document) {
        List<String> ids = new ArrayList<>();
        document.inBrief().forEach(item -> ids.add(item.id()));
        sections(document).forEach(section -> ids.add(section.id()));
        blocks(document).forEach(block -> {
            ids.add(block.id());
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> ids.add(item.id()));
            } else if (block instanceof Block.Card card) {
                card.lines().forEach(item -> ids.add(item.id()));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> {
                    ids.add(row.id());
                    row.cells().forEach(cell -> ids.add(cell.id()));
                });
            }
        });
        return ids;
    }
}
