package verklaar.assembling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Answer;
import verklaar.statement.Decisions;
import verklaar.statement.TableView;

/** Whether computers decide alone (Art. 13(2)(f), 22). */
final class DecisionsSection extends SectionWriter {

    DecisionsSection(Material material, Pen pen) {
        super(material, pen);
    }

    private Decisions decisions() {
        return material.draft().decisions();
    }

    @Override
    Optional<TableView> usual() {
        return decisions().used() == Answer.NO ? Optional.empty() : Optional.of(list(TableView.Subject.DECISIONS));
    }

    @Override
    List<Block> intro(String path) {
        return switch (decisions().used()) {
            case NO -> pen.prose("decisions", Phrase.clause("decisions-no", Map.of()));
            case YES -> pen.prose("decisions", Phrase.clause("decisions-yes", Map.of()));
            case UNANSWERED -> List.of();
        };
    }

    @Override
    List<Block> after(String path) {
        boolean serious = decisions().used() == Answer.YES
                && decisions().list().stream().anyMatch(d -> d.kind() == Decisions.AutomatedDecision.Kind.DECISION);
        return serious && organisations.privacyContact().isPresent() ? clause(path, "decisions-review", organisations.variables()) : List.of();
    }
}
