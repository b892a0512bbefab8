package verklaar.assembling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.Column;
import verklaar.privacy.Key;
import verklaar.statement.RetentionRule;
import verklaar.statement.Section;

/** How long things are kept for which no row says it by itself (Art. 13(2)(a)). */
final class RetentionRows extends DraftRows<RetentionRule> {

    private final Retentions retentions;

    RetentionRows(Material material) {
        super(material, "retentionRules", material.draft().retentionRules().stream().filter(rule -> !general(rule)).toList());
        this.retentions = new Retentions(material.edition());
    }

    /** Whether a rule holds for everything no other rule speaks of. */
    static boolean general(RetentionRule rule) {
        return rule.of().isEmpty() && rule.label() == null && rule.state() == null;
    }

    /** What the rules say of one activity, sharing or kind of data. */
    static Optional<Phrase> about(Material material, RetentionRule.Target target, Key key) {
        Retentions retentions = new Retentions(material.edition());
        List<Phrase> found = material.draft().retentionRules().stream()
                .filter(rule -> rule.of().stream().anyMatch(of -> of.target() == target && of.key().equals(key)))
                .map(rule -> length(retentions, rule)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Phrase.series(found).capital());
    }

    /** What holds for everything no other rule speaks of; empty when nothing does. */
    static Optional<Phrase> general(Material material) {
        Retentions retentions = new Retentions(material.edition());
        List<Phrase> found = material.draft().retentionRules().stream().filter(RetentionRows::general).map(rule -> length(retentions, rule)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Phrase.series(found).capital());
    }

    private static Phrase length(Retentions retentions, RetentionRule rule) {
        Phrase length = retentions.one(rule.retention(), "retentionRules/" + rule.key() + "/retention");
        return rule.state() == null ? length : Phrase.say("retention.state", Map.of("length", length,
                "state", Phrase.own("retentionRules/" + rule.key() + "/state", rule.state()).open()));
    }

    @Override
    List<Column> columns() {
        return List.of(Column.TITLE, Column.RETENTION);
    }

    @Override
    Phrase caption() {
        return Phrase.say("caption.retention");
    }

    @Override
    boolean passes(RetentionRule row, Section.Filter filter) {
        return filter.activities().isEmpty() || row.of().stream()
                .anyMatch(of -> of.target() == RetentionRule.Target.ACTIVITY && filter.activities().contains(of.key()));
    }

    @Override
    Optional<Phrase> item(RetentionRule row) {
        Phrase length = cell(row, Column.RETENTION).orElseThrow();
        return Optional.of(cell(row, Column.TITLE)
                .map(title -> Phrase.say("retention.rule", Map.of("what", title.open().bold(), "length", length.within()))).orElse(length));
    }

    @Override
    Optional<Phrase> fact(RetentionRule row, Column column) {
        return switch (column) {
            case TITLE, NAME -> row.label() != null ? Optional.of(Phrase.own(path(row) + "/label", row.label())) : subjects(row);
            case RETENTION -> Optional.of(length(retentions, row).capital());
            case CONDITION -> Optional.ofNullable(row.state()).map(state -> Phrase.own(path(row) + "/state", state));
            default -> Optional.empty();
        };
    }

    /** The things it speaks of, by name. */
    private Optional<Phrase> subjects(RetentionRule row) {
        List<Phrase> names = row.of().stream().flatMap(of -> (switch (of.target()) {
            case ACTIVITY -> material.activity(of.key()).map(ActivityRows::name);
            case SHARING -> material.sharing(of.key()).flatMap(SharingRows::service);
            case CATEGORY -> Optional.of(material.data(of.key()));
        }).stream()).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Phrase.series(names));
    }
}
