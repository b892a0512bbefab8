package verklaar.checking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Lists;

/**
 * A review as a version keeps it: what was known when it was published, and why it was published all the same. For colleagues, never
 * for the public.
 *
 * @param formatVersion of this JSON document; now 1
 */
public record KeptReview(int formatVersion, String ruleSet, @JsonInclude int met, @JsonInclude int applying, @JsonInclude List<Kept> findings) {

    public static final int FORMAT_VERSION = 1;

    public KeptReview {
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException("Unknown format version " + formatVersion);
        }
        findings = Lists.orEmpty(findings);
    }

    public static KeptReview of(Review review) {
        return new KeptReview(FORMAT_VERSION, review.ruleSet(), review.met(), review.applying(), review.items().stream().map(Kept::of).toList());
    }

    /** The review again; its findings have no repairs any more, and nothing is asked. */
    public Review review() {
        return new Review(ruleSet, findings.stream().map(Kept::item).toList(), met, applying, List.of());
    }

    /**
     * One finding.
     *
     * @param arguments values that its texts name, as {@link KeptValues} keeps them
     */
    public record Kept(String rule, Severity severity, @JsonInclude String path, @Nullable LanguageTag language, Map<String, Object> arguments,
            @Nullable Waived waiver) {

        public Kept {
            arguments = Lists.inOrder(arguments);
        }

        static Kept of(Review.Item item) {
            Finding finding = item.finding();
            return new Kept(finding.rule(), finding.severity(), finding.path(), finding.language(), finding.keptArguments(), item.waived());
        }

        private Review.Item item() {
            Map<String, Object> values = new LinkedHashMap<>();
            arguments.forEach((name, value) -> values.put(name, KeptValues.told(value)));
            return new Review.Item(new Finding(rule, severity, path, language, values, null), waiver);
        }
    }
}
