package verklaar.catalogue;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;

/**
 * What somebody looks for in the catalogue.
 *
 * @param words as typed; blank for everything, by name
 * @param category the one kind of service to look among; null for all
 * @param language in which to tell what is found; where an own service lacks it, another of its languages stands in
 * @param after the place a page ended at, as {@link ServiceFindings#next} has it; null for the first page
 * @param limit the most services of a page; 1 to {@link #MOST}, what is beyond is taken as the nearest of them
 */
public record ServiceQuery(String words, @Nullable Key category, LanguageTag language, @Nullable String after, int limit) {

    /** The most services one page gives. */
    public static final int MOST = 100;

    public ServiceQuery {
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** The first page of what fits some words, whatever its kind. */
    public static ServiceQuery of(String words, LanguageTag language, int limit) {
        return new ServiceQuery(words, null, language, null, limit);
    }
}
