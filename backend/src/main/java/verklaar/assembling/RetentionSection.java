package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.statement.RetentionRule;
import verklaar.statement.TableView;

/** How long data is kept (Art. 13(2)(a)). */
final class RetentionSection extends SectionWriter {

    RetentionSection(Material material, Pen pen) {
        super(material, pen);
    }

    @Override
    Optional<TableView> usual() {
        return Optional.of(list(TableView.Subject.RETENTION));
    }

    @Override
    List<Block> intro(String path) {
        List<Block> blocks = new ArrayList<>();
        for (RetentionRule rule : material.draft().retentionRules()) {
            if (RetentionRows.general(rule)) {
                blocks.addAll(pen.prose("retentionRules/" + rule.key(), general(rule)));
            }
        }
        if (blocks.isEmpty() && (listed() || told())) {
            blocks.addAll(clause(path, listed() ? "retention-list" : "retention-per-service"));
        }
        return blocks;
    }

    /** Whether a list of periods follows. */
    private boolean listed() {
        return material.draft().retentionRules().stream().anyMatch(rule -> !RetentionRows.general(rule));
    }

    /** Whether services tell how long they keep data. */
    private boolean told() {
        return material.current().anyMatch(s -> !s.retention().isEmpty());
    }

    @Override
    List<Block> after(String path) {
        boolean general = material.draft().retentionRules().stream().anyMatch(RetentionRows::general);
        return told() && (general || listed()) ? clause(path, general ? "retention-unless" : "retention-services") : List.of();
    }

    private Phrase general(RetentionRule rule) {
        InlineText own = rule.printedAs().get(Column.TEXT);
        if (own != null) {
            return Phrase.own("retentionRules/" + rule.key() + "/printedAs/TEXT", own);
        }
        Phrase length = new Retentions(material.edition()).one(rule.retention(), "retentionRules/" + rule.key() + "/retention");
        boolean notKept = rule.retention().length() instanceof Length.NotKept;
        return notKept ? Phrase.clause("retention-none", Map.of()) : Phrase.clause("retention-general", Map.of("length", length, "kind", kind(rule.retention())));
    }

    /** For languages that build the sentence otherwise around a subordinate clause: PERIOD, or OTHER for "until …" and "as long as …". */
    static String kind(Retention retention) {
        boolean period = retention.text() == null && (retention.length() instanceof Length.Period || retention.length() instanceof Length.Approximate);
        return period ? "PERIOD" : "OTHER";
    }
}
