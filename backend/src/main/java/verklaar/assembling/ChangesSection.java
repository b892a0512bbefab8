package verklaar.assembling;

import java.util.List;
import java.util.Optional;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** What has changed in the statement, and how readers hear of it. */
final class ChangesSection extends SectionWriter {

    private final SectionKind kind;

    /** @param kind CHANGES or HISTORY */
    ChangesSection(SectionKind kind, Material material, Pen pen) {
        super(material, pen);
        this.kind = kind;
    }

    @Override
    Optional<TableView> usual() {
        boolean elsewhere = kind == SectionKind.CHANGES && material.has(SectionKind.HISTORY);
        return elsewhere ? Optional.empty() : Optional.of(list(TableView.Subject.CHANGES));
    }

    @Override
    List<Block> intro(String path) {
        return kind == SectionKind.CHANGES ? clause(path, "changes-intro") : List.of();
    }
}
