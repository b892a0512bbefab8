package verklaar.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.checking.KeptReview;

/**
 * A published version with its content.
 *
 * @param document in canonical JSON
 * @param articles one a language, in the order of the version's languages; empty when the content has been erased
 * @param review what was known of it when it was published, for colleagues; null when nothing was checked yet
 */
public record PublishedVersion(VersionSummary version, String document, List<PublishedArticle> articles, @Nullable KeptReview review) {

    public PublishedVersion {
        articles = List.copyOf(articles);
    }
}
