package verklaar.checking;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import verklaar.privacy.LanguageTag;

/** The page {@code docs/rules.md}, made from the rules themselves. */
final class RulesPage {

    private static final FindingTexts TEXTS = FindingTexts.in(LanguageTag.EN);
    private final StringBuilder page = new StringBuilder();

    private RulesPage() {
    }

    static String written() {
        return new RulesPage().write();
    }

    private String write() {
        List<Rule> rules = RuleSet.rules();
        page.append("# Rules\n\nMade from the rules in `backend/src/main/java/verklaar/checking/rules` by `./bench rules`; do not edit.\n\n")
                .append("Rule set ").append(RuleSet.VERSION).append(": ").append(rules.size()).append(" rules. An error is to be solved, or waived with a reason, ")
                .append("before publishing; warnings and advice never stand in its way. A statement is *complete according to rule set ")
                .append(RuleSet.VERSION).append("* when every required item that applies to it is there.\n");
        rules.stream().collect(Collectors.groupingBy(Rule::pack, () -> new EnumMap<>(Pack.class), Collectors.toList())).forEach(this::pack);
        questions();
        return page.toString();
    }

    private void pack(Pack pack, List<Rule> rules) {
        page.append("\n## ").append(pack == Pack.EU ? "The Union" : "Pack " + pack.name().replace('_', '-')).append("\n\n")
                .append("| rule | need | severity | source | says | what to do | repair | since |\n|---|---|---|---|---|---|---|---|\n");
        rules.forEach(rule -> page.append(line(rule)).append('\n'));
    }

    /** The line of one rule. */
    static String line(Rule rule) {
        List<Finding> findings = rule.look().at(SampleSubject.of(rule.fires().apply(Sample.complete()))).findings();
        Finding finding = findings.get(0);
        return "| `" + rule.id() + "` | " + lower(rule.need()) + " | " + lower(rule.severity()) + " | "
                + rule.sources().stream().map(source -> "[" + source.article() + "](" + source.link() + ")").collect(Collectors.joining(", "))
                + " | " + cell(TEXTS.report(finding)) + " | " + cell(TEXTS.guidance(finding)) + " | " + repair(findings) + " | " + rule.since()
                + (rule.retired() == null ? "" : ", retired " + rule.retired()) + " |";
    }

    /** The first repair that is offered, with its first choice. */
    private static String repair(List<Finding> findings) {
        return findings.stream().map(Finding::repair).filter(Objects::nonNull).findFirst()
                .map(repair -> cell(TEXTS.repair(repair)) + ": " + cell(TEXTS.option(repair.options().get(0)))).orElse("");
    }

    private void questions() {
        page.append("\n## What is asked\n\nWhat no fact of a statement tells is asked, where the answer matters.\n\n| question | text |\n|---|---|\n");
        for (Question question : Question.values()) {
            page.append("| `").append(question.key()).append("` | ").append(cell(TEXTS.question(question))).append(" |\n");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace('\n', ' ');
    }
}
