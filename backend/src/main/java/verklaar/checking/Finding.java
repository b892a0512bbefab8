package verklaar.checking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Lists;

/**
 * What a rule has found in one place.
 *
 * @param rule id of the rule
 * @param severity the rule's, or what the tenant has lowered it to
 * @param path keys that lead to the place from the draft's root, joined by slashes: {@code sharings/s3-files/retention}
 * @param language the language it is about; null when it is about facts or all languages
 * @param arguments values that its texts name, by name: words, numbers, or words by language
 * @param repair a change of the draft that solves it; null when only its writer can
 */
public record Finding(String rule, Severity severity, String path, @Nullable LanguageTag language, Map<String, Object> arguments,
        @Nullable Repair repair) {

    public Finding {
        arguments = Lists.inOrder(arguments);
    }

    /** Its arguments as JSON holds them. */
    Map<String, Object> keptArguments() {
        Map<String, Object> kept = new LinkedHashMap<>();
        arguments.forEach((name, value) -> kept.put(name, KeptValues.kept(value)));
        return kept;
    }

    /** The same place and rule, as a lesser matter. */
    Finding as(Severity lowered) {
        return new Finding(rule, lowered, path, language, arguments, repair);
    }
}
