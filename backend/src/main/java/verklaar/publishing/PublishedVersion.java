package verklaar.publishing;

import java.util.List;

/**
 * A published version with its content.
 *
 * @param document in canonical JSON
 * @param articles one a language, in the order of the version's languages; empty when the content has been erased
 */
public record PublishedVersion(VersionSummary version, String document, List<PublishedArticle> articles) {

    public PublishedVersion {
        articles = List.copyOf(articles);
    }
}
