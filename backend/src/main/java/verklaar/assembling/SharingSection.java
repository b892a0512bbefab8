package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.privacy.Agreement;
import verklaar.privacy.RecipientRole;
import verklaar.statement.Assurance;
import verklaar.statement.SectionKind;
import verklaar.statement.TableView;

/** With whom data is shared (Art. 13(1)(e), 28). */
final class SharingSection extends SectionWriter {

    SharingSection(Material material, Pen pen) {
        super(material, pen);
    }

    @Override
    Optional<TableView> usual() {
        return Optional.of(table(TableView.Subject.SHARINGS, TableView.GroupBy.SCOPE));
    }

    @Override
    List<Block> intro(String path) {
        List<Phrase> sentences = new ArrayList<>();
        assurances().ifPresent(sentences::add);
        if (!material.sharings().isEmpty()) {
            sentences.add(Phrase.clause("sharing-intro", Map.of()));
        }
        List<Block> blocks = new ArrayList<>();
        if (!sentences.isEmpty()) {
            blocks.addAll(pen.prose(path + "/sharing-intro", Phrase.sentences(sentences)));
        }
        if (processorsAreBound()) {
            blocks.addAll(clause(path, "sharing-processors"));
        }
        return blocks;
    }

    private Optional<Phrase> assurances() {
        return new AssuranceRows(material).paragraph(Assurance.Kind.NOT_SHARED);
    }

    /** Whether with every processor in use an agreement is confirmed; a promise for all is not made when one is missing. */
    private boolean processorsAreBound() {
        List<ResolvedSharing> processors = material.current()
                .filter(s -> s.roles().stream().anyMatch(role -> role.role() == RecipientRole.Role.PROCESSOR)).toList();
        return !processors.isEmpty() && processors.stream().allMatch(s -> s.agreements().stream()
                .anyMatch(a -> a.kind() == Agreement.Kind.DPA && a.state() == Agreement.State.YES));
    }

    @Override
    List<Block> after(String path) {
        return material.has(SectionKind.TRANSFERS) ? List.of() : TransfersSection.all(path, material, pen);
    }
}
