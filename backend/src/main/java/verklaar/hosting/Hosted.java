package verklaar.hosting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.PublishedStatement;
import verklaar.publishing.Slug;
import verklaar.statement.StatementId;

/**
 * One form of one version, composed and ready to be sent.
 *
 * @param statement whose it is
 * @param slug the one readers are led to
 * @param otherwise the language for readers of none of them
 * @param languages in the version's own order; empty when there is nothing to send: a version that never was, or whose content was erased
 * @param erased whether it was there
 */
record Hosted(StatementId statement, Slug slug, LanguageTag otherwise, Map<LanguageTag, Representation> languages, boolean erased) {

    Hosted {
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }

    static Hosted nothing(PublishedStatement statement, boolean erased) {
        return new Hosted(statement.statement(), statement.slug(), statement.current().sourceLocale(), Map.of(), erased);
    }

    int weight() {
        return 500 + languages.values().stream().distinct().mapToInt(Representation::weight).sum();
    }
}
