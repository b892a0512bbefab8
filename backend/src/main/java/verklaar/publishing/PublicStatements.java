package verklaar.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What anybody may read of publications, without being anyone. Hosting keeps what it reads here in memory. */
@ApplicationScoped
@Transactional
public class PublicStatements {

    private final Publications publications;

    @Inject
    PublicStatements(Publications publications) {
        this.publications = publications;
    }

    @SuppressWarnings("NullAway")
    protected PublicStatements() {
        this(null);
    }

    /** The statement that a slug leads to or once led to, when any version of it has been published. */
    public Optional<PublishedStatement> at(Slug slug) {
        return publications.at(slug).filter(publication -> publication.currentNumber() > 0).map(publication -> new PublishedStatement(
                publication.tenant(), publication.statement(), publication.slug().orElse(slug), publication.isIndexed(), publication.sequence(),
                publications.versions(publication.tenant(), publication.statement())));
    }

    /** A version in all its languages, in its own order of them; empty when its content has been erased. */
    public List<PublishedArticle> articles(PublishedStatement statement, VersionSummary version) {
        return publications.articles(statement.tenant(), statement.statement(), version.number()).stream().map(VersionArticle::published)
                .sorted(Comparator.comparing(article -> version.locales().indexOf(article.language()))).toList();
    }

    /** The whole document of a version in canonical JSON; it must not have been erased. */
    public String document(PublishedStatement statement, VersionSummary version) {
        return publications.content(statement.tenant(), statement.statement(), version.number()).orElseThrow().document();
    }

    /** The publication clock: rises with every change that readers can see. */
    public long clock() {
        return publications.clock();
    }

    /** What readers see differently since a tick of that clock. */
    public List<PublicationChanged> changedAfter(long tick) {
        return publications.changedAfter(tick).stream()
                .map(publication -> new PublicationChanged(publication.tenant(), publication.statement(), publication.sequence())).toList();
    }
}
