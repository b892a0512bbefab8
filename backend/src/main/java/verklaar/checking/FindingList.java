package verklaar.checking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.WebAddress;
import verklaar.statement.Draft;

/**
 * A review as programs get it, told in one language.
 *
 * @param ruleSet version of the rules
 * @param verdict in one sentence
 * @param complete whether no error is found; one that was waived is an error still
 * @param publishable whether no error is left that nobody has waived
 * @param required how many required items apply
 * @param met how many of them are there
 * @param items in the order of the rules
 * @param questions what the rules would know and nothing in the statement tells: answer them in its declarations
 * @param notChecked what no rule can see
 */
public record FindingList(String ruleSet, LanguageTag language, String verdict, boolean complete, boolean publishable, int required, int met,
        Counts counts, @JsonInclude List<Found> items, List<Asked> questions, List<String> notChecked) {

    public FindingList {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        notChecked = List.copyOf(notChecked);
    }

    /**
     * @param texts in the language it is told in
     * @param pointers from the path of a finding to its place in the document that was checked
     * @param patches from a repair's change to what it does to that document
     * @param wanted which findings to list; all are counted
     */
    public static FindingList of(Review review, FindingTexts texts, Function<String, String> pointers,
            Function<UnaryOperator<Draft>, List<Patches.Operation>> patches, Predicate<Finding> wanted) {
        ReviewTexts around = ReviewTexts.in(texts.language());
        return new FindingList(review.ruleSet(), texts.language(), around.verdict(review), review.complete(), review.blocking().isEmpty(),
                review.applying(), review.met(), Counts.of(review),
                review.items().stream().filter(item -> wanted.test(item.finding())).map(item -> Found.of(item, texts, pointers, patches)).toList(),
                review.unanswered().stream().map(question -> new Asked(question.key(), texts.question(question))).toList(), around.unchecked());
    }

    /** How many there are of each severity; {@code waived} of the errors. */
    public record Counts(@JsonInclude int error, @JsonInclude int warning, @JsonInclude int advice, @JsonInclude int waived) {

        static Counts of(Review review) {
            int errors = review.of(Severity.ERROR).size();
            return new Counts(errors, review.of(Severity.WARNING).size(), review.of(Severity.ADVICE).size(), errors - review.blocking().size());
        }
    }

    /**
     * One finding.
     *
     * @param path keys from the draft's root, joined by slashes
     * @param pointer the same place in the document as it is now (RFC 6901)
     * @param language the one it is about; null when it is about facts or all languages
     * @param sources the articles it stands on
     * @param report what is wrong
     * @param guidance what to do about it
     * @param repair what solves it; null when only a writer can
     * @param waiver why it is let be; null when nobody has said so
     */
    public record Found(FindingId id, String rule, Severity severity, Need need, Pack pack, Topic section, String path, @JsonInclude String pointer,
            @Nullable LanguageTag language, List<Article> sources, String report, String guidance, @Nullable Mending repair,
            @Nullable Waived waiver) {

        public Found {
            sources = List.copyOf(sources);
        }

        static Found of(Review.Item item, FindingTexts texts, Function<String, String> pointers,
                Function<UnaryOperator<Draft>, List<Patches.Operation>> patches) {
            Finding finding = item.finding();
            Rule rule = RuleSet.rule(finding.rule()).orElseThrow();
            Repair repair = finding.repair();
            return new Found(item.id(), rule.id(), finding.severity(), rule.need(), rule.pack(), RuleSet.topic(rule), finding.path(),
                    pointers.apply(finding.path()), finding.language(),
                    rule.sources().stream().map(source -> new Article(source.article(), source.link())).toList(),
                    texts.report(finding), texts.guidance(finding),
                    repair == null ? null : new Mending(texts.repair(repair), repair.options().stream()
                            .map(option -> new Way(option.key(), texts.option(option), patches.apply(option.change()))).toList()), item.waived());
        }
    }

    /** A question, by the key that a declaration names it by. */
    public record Asked(Key question, String words) {
    }

    /** An article, guideline or decision, and where it can be read. */
    public record Article(String name, @Nullable WebAddress link) {
    }

    /**
     * A change that solves a finding.
     *
     * @param does what it does
     * @param options what can be chosen; one when there is nothing to choose
     */
    public record Mending(String does, List<Way> options) {
        public Mending {
            Objects.requireNonNull(does);
            options = List.copyOf(options);
        }
    }

    /**
     * One way to solve it.
     *
     * @param key unique in the repair
     * @param label what will stand there
     * @param patch of the document that was checked (RFC 6902); none in a very long answer
     */
    public record Way(String key, String label, List<Patches.Operation> patch) {
        public Way {
            patch = List.copyOf(patch);
        }
    }
}
