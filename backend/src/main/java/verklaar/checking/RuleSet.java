package verklaar.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.checking.rules.BritishRules;
import verklaar.checking.rules.CalifornianRules;
import verklaar.checking.rules.ChildrenRules;
import verklaar.checking.rules.ComplaintRules;
import verklaar.checking.rules.ConsentRules;
import verklaar.checking.rules.CookieRules;
import verklaar.checking.rules.DataRules;
import verklaar.checking.rules.DecisionRules;
import verklaar.checking.rules.DutchRules;
import verklaar.checking.rules.EuropeanRules;
import verklaar.checking.rules.IdentityRules;
import verklaar.checking.rules.LanguageRules;
import verklaar.checking.rules.PlainLanguageRules;
import verklaar.checking.rules.PurposeRules;
import verklaar.checking.rules.RecipientRules;
import verklaar.checking.rules.RegisterRules;
import verklaar.checking.rules.RetentionRules;
import verklaar.checking.rules.RightsRules;
import verklaar.checking.rules.ScopeRules;
import verklaar.checking.rules.SecurityRules;
import verklaar.checking.rules.SpecialDataRules;
import verklaar.checking.rules.SwissRules;
import verklaar.checking.rules.TransferRules;
import verklaar.checking.rules.VersionRules;
import verklaar.privacy.Answer;

/** All rules there are, in the order in which their findings are shown. */
public final class RuleSet {

    /** Rises with every rule that is added, changed or retired. */
    public static final String VERSION = "2026.11";
    /** When the first rules were written. */
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 25);

    private static final Map<Topic, List<Rule>> BY_TOPIC = new EnumMap<>(Map.ofEntries(
            about(Topic.IDENTITY, IdentityRules.ALL, ScopeRules.ALL),
            about(Topic.DATA, DataRules.ALL, SpecialDataRules.ALL, ChildrenRules.ALL),
            about(Topic.PURPOSES, PurposeRules.ALL, ConsentRules.ALL),
            about(Topic.RECIPIENTS, RecipientRules.ALL),
            about(Topic.TRANSFERS, TransferRules.ALL),
            about(Topic.RETENTION, RetentionRules.ALL),
            about(Topic.RIGHTS, RightsRules.ALL),
            about(Topic.COMPLAINT, ComplaintRules.ALL),
            about(Topic.DECISIONS, DecisionRules.ALL),
            about(Topic.COOKIES, CookieRules.ALL),
            about(Topic.SECURITY, SecurityRules.ALL),
            about(Topic.FORM, LanguageRules.ALL, PlainLanguageRules.ALL, VersionRules.ALL),
            about(Topic.REGISTER, RegisterRules.ALL),
            about(Topic.COUNTRIES, DutchRules.ALL, EuropeanRules.ALL, BritishRules.ALL, SwissRules.ALL, CalifornianRules.ALL)));
    private static final List<Rule> RULES = BY_TOPIC.values().stream().flatMap(List::stream).toList();
    private static final Map<String, Rule> BY_ID = RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    private static final Map<String, Topic> TOPICS = BY_TOPIC.entrySet().stream().flatMap(about -> about.getValue().stream()
            .map(rule -> Map.entry(rule.id(), about.getKey()))).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private RuleSet() {
    }

    @SafeVarargs
    private static Map.Entry<Topic, List<Rule>> about(Topic topic, List<Rule>... rules) {
        return Map.entry(topic, Stream.of(rules).flatMap(List::stream).toList());
    }

    /** Retired ones included. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of an id; empty when there never was one. */
    public static Optional<Rule> rule(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What a rule is about. */
    public static Topic topic(Rule rule) {
        return TOPICS.get(rule.id());
    }

    /**
     * What all rules in force find.
     *
     * @param lowered ids of rules whose warnings the tenant takes as advice, or whose advice it does without; an error stays one
     */
    static Findings check(Subject subject, Set<String> lowered) {
        List<Finding> found = new ArrayList<>();
        int applying = 0;
        int met = 0;
        for (Rule rule : RULES) {
            if (!rule.holdsOn(subject.today()) || !subject.packs().contains(rule.pack())) {
                continue;
            }
            Rule.Seen seen = rule.look().at(subject);
            if (rule.need() != Need.OPTIONAL && rule.severity() != Severity.ADVICE && seen.applied()) {
                applying++;
                met += seen.findings().isEmpty() ? 1 : 0;
            }
            if (!lowered.contains(rule.id())) {
                found.addAll(seen.findings());
            } else if (rule.severity() != Severity.ADVICE) {
                seen.findings().forEach(finding -> found.add(finding.severity() == Severity.WARNING ? finding.as(Severity.ADVICE) : finding));
            }
        }
        List<Question> unanswered = Arrays.stream(Question.values())
                .filter(question -> question.matters(subject) && subject.answer(question) == Answer.UNANSWERED).toList();
        return new Findings(VERSION, found, met, applying, unanswered);
    }
}
