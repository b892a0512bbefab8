package verklaar.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the files of the catalogue say. A file with a problem is left out, and with it the words as a whole when it is one of theirs.
 *
 * @param providers one for each readable file, in the order of their names
 * @param services likewise
 * @param wholeWords all terms, clauses and authorities; null when one of their files has a problem
 * @param problems what is wrong; empty for a sound catalogue
 */
public record CatalogueContent(List<ProviderFacts> providers, List<ServiceFacts> services, WordingEdition.@Nullable Words wholeWords,
        List<Problem> problems) {

    public CatalogueContent {
        providers = List.copyOf(providers);
        services = List.copyOf(services);
        problems = List.copyOf(problems);
    }

    public Optional<WordingEdition.Words> words() {
        return Optional.ofNullable(wholeWords);
    }
}
