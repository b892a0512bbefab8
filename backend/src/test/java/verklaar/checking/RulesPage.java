package verklaar.checking;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import verklaar.privacy.LanguageTag;

/** The page {@code docs/rules.md}, made from the rules themselves. */
final class RulesPage {

    private final FindingTexts texts = FindingTexts.in(LanguageTag.EN);
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
                .append("| rule | need | severity | source | says | what to do | since |\n|---|---|---|---|---|---|---|\n");
        rules.forEach(this::rule);
    }

    private void rule(Rule rule) {
        Finding finding = rule.look().at(SampleSubject.of(rule.fires().apply(Sample.complete()))).findings().get(0);
        page.append("| `").append(rule.id()).append("` | ").append(lower(rule.need())).append(" | ").append(lower(rule.severity())).append(" | ")
                .append(rule.sources().stream().map(source -> "[" + source.article() + "](" + source.link() + ")").collect(Collectors.joining(", ")))
                .append(" | ").append(cell(texts.report(finding))).append(" | ").append(cell(texts.guidance(finding))).append(" | ").append(rule.since())
                .append(rule.retired() == null ? "" : ", retired " + rule.retired()).append(" |\n");
    }

    private void questions() {
        page.append("\n## What is asked\n\nWhat no fact of a statement tells is asked, where the answer matters.\n\n| question | text |\n|---|---|\n");
        for (Question question : Question.values()) {
            page.append("| `").append(question.key()).append("` | ").append(cell(texts.question(question))).append(" |\n");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace('\n', ' ');
    }
}
