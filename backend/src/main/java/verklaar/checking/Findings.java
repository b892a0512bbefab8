package verklaar.checking;

import java.util.List;

/**
 * All that the rules find in a statement.
 *
 * @param ruleSet version of the rules
 * @param list in the order of the rules, and within a rule in the order of the draft
 * @param met how many required items the statement has; mere advice is not required
 * @param applying how many required items apply to it
 * @param unanswered what could not be checked because nobody has answered yet
 */
public record Findings(String ruleSet, List<Finding> list, int met, int applying, List<Question> unanswered) {

    public Findings {
        list = List.copyOf(list);
        unanswered = List.copyOf(unanswered);
    }

    public List<Finding> of(Severity severity) {
        return list.stream().filter(finding -> finding.severity() == severity).toList();
    }
}
