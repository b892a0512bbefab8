package verklaar.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is found in a statement, with what its people have decided about it.
 *
 * @param ruleSet version of the rules
 * @param items in the order of the rules
 * @param met how many required items the statement has
 * @param applying how many required items apply to it
 * @param unanswered questions that rules ask about it and nobody has answered yet
 */
public record Review(String ruleSet, List<Item> items, int met, int applying, List<Question> unanswered) {

    public Review {
        items = List.copyOf(items);
        unanswered = List.copyOf(unanswered);
    }

    /** Without any decisions. */
    static Review of(Findings findings) {
        return new Review(findings.ruleSet(), findings.list().stream().map(finding -> new Item(finding, null)).toList(), findings.met(),
                findings.applying(), findings.unanswered());
    }

    /**
     * One finding.
     *
     * @param waived why it is let be, or was; null when it never was
     */
    public record Item(Finding finding, @Nullable Waived waived) {

        public FindingId id() {
            return FindingId.of(finding);
        }

        /** Whether it keeps the statement from being published. */
        public boolean blocks() {
            return finding.severity() == Severity.ERROR && (waived == null || !waived.inForce());
        }
    }

    /** The errors that nobody has waived. */
    public List<Item> blocking() {
        return items.stream().filter(Item::blocks).toList();
    }

    public List<Item> of(Severity severity) {
        return items.stream().filter(item -> item.finding().severity() == severity).toList();
    }

    /** What one rule finds at one place in one language: more than one when it says several things of it, such as two words. */
    public List<Item> alike(FindingId id) {
        return items.stream().filter(item -> item.id().equals(id)).toList();
    }

    /** Whether nothing required is missing; an error that was waived is missing still. */
    public boolean complete() {
        return of(Severity.ERROR).isEmpty();
    }
}
