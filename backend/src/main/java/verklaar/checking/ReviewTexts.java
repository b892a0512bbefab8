package verklaar.checking;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import verklaar.privacy.LanguageTag;

/** The words around findings: how many there are, what they are about, and what no rule can see; in the languages of {@link FindingTexts}. */
public final class ReviewTexts {

    private static final Map<LanguageTag, ReviewTexts> KNOWN = new ConcurrentHashMap<>();

    private final LanguageTag language;
    private final Properties texts = new Properties();

    private ReviewTexts(LanguageTag language) {
        this.language = language;
        try (var file = ReviewTexts.class.getResourceAsStream("review_" + language + ".properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the language that findings are told in to readers of this one. */
    public static ReviewTexts in(LanguageTag language) {
        return KNOWN.computeIfAbsent(FindingTexts.in(language).language(), ReviewTexts::new);
    }

    /** "complete according to rule set 2026.11", or how many errors are open. */
    public String verdict(Review review) {
        int errors = review.of(Severity.ERROR).size();
        int waived = errors - review.blocking().size();
        return text(errors == 0 ? "complete" : errors == waived ? "waived" : "incomplete",
                Map.of("ruleSet", review.ruleSet(), "errors", errors - waived, "waived", waived));
    }

    /** "2 errors, 1 warning, 14 pieces of advice". */
    public String counts(FindingList.Counts counts) {
        return text("counts", Map.of("errors", counts.error(), "warnings", counts.warning(), "advice", counts.advice()));
    }

    /** What the sentences of {@link #unchecked} stand behind. */
    public String notChecked() {
        return text("unchecked", Map.of());
    }

    /** What no rule can see, one sentence each. */
    public List<String> unchecked() {
        return List.of(text("unchecked.true", Map.of()), text("unchecked.site", Map.of()), text("unchecked.links", Map.of()),
                text("unchecked.law", Map.of()));
    }

    public String of(Severity severity) {
        return text("severity." + severity, Map.of());
    }

    public String of(Topic topic) {
        return text("topic." + topic.key(), Map.of());
    }

    public String of(Pack pack) {
        return text("pack." + pack, Map.of());
    }

    private String text(String key, Map<String, Object> values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No text " + key + " in " + language);
        }
        return new MessageFormat(pattern, language.locale()).format(values);
    }
}
