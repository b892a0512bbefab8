package verklaar.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Publications that last as long as a test. */
final class InMemoryPublications implements Publications {

    private final Set<List<Object>> statements = new HashSet<>();
    private final Map<List<Object>, Publication> publications = new HashMap<>();
    private final Map<Slug, List<Object>> slugs = new HashMap<>();
    private final List<StatementVersion> versions = new ArrayList<>();
    private final Map<StatementVersion, LivePeriod> live = new HashMap<>();
    private final List<VersionContent> contents = new ArrayList<>();
    private final List<VersionArticle> articles = new ArrayList<>();
    private final List<VersionReview> reviews = new ArrayList<>();
    private long clock;

    /** There is such a statement from now on. */
    void know(TenantId tenant, StatementId statement) {
        statements.add(List.of(tenant, statement));
    }

    @Override
    public Optional<Publication> forChange(TenantId tenant, StatementId statement, Instant now) {
        List<Object> key = List.of(tenant, statement);
        return statements.contains(key) ? Optional.of(publications.computeIfAbsent(key, k -> new Publication(tenant, statement, now))) : Optional.empty();
    }

    @Override
    public Optional<Publication> find(TenantId tenant, StatementId statement) {
        return Optional.ofNullable(publications.get(List.<Object>of(tenant, statement)));
    }

    @Override
    public Optional<Publication> at(Slug slug) {
        return Optional.ofNullable(slugs.get(slug)).map(publications::get);
    }

    @Override
    public boolean claim(Slug slug, TenantId tenant, StatementId statement, Instant now) {
        List<Object> key = List.of(tenant, statement);
        return slugs.computeIfAbsent(slug, s -> key).equals(key);
    }

    @Override
    public void add(StatementVersion version, VersionContent content, List<VersionArticle> more, VersionReview review, Instant now) {
        live.values().stream().filter(period -> period.tenant().equals(version.tenant()) && period.statement().equals(version.statement())
                && period.until().isEmpty()).forEach(period -> period.end(now));
        live.put(version, new LivePeriod(version, now));
        versions.add(version);
        contents.add(content);
        articles.addAll(more);
        reviews.add(review);
    }

    @Override
    public List<VersionSummary> versions(TenantId tenant, StatementId statement) {
        return versions.stream().filter(version -> version.tenant().equals(tenant) && version.statement().equals(statement))
                .sorted(Comparator.comparing(StatementVersion::number).reversed()).map(version -> version.summary(live.get(version))).toList();
    }

    @Override
    public Optional<VersionSummary> version(TenantId tenant, StatementId statement, int number) {
        return versions(tenant, statement).stream().filter(version -> version.number() == number).findFirst();
    }

    @Override
    public Optional<VersionContent> content(TenantId tenant, StatementId statement, int number) {
        return contents.stream().filter(content -> content.tenant().equals(tenant) && content.statement().equals(statement) && content.number() == number)
                .findFirst();
    }

    @Override
    public List<VersionArticle> articles(TenantId tenant, StatementId statement, int number) {
        return articles.stream().filter(article -> article.tenant().equals(tenant) && article.statement().equals(statement)
                && article.number() == number).toList();
    }

    @Override
    public Optional<VersionReview> review(TenantId tenant, StatementId statement, int number) {
        return reviews.stream().filter(review -> review.tenant().equals(tenant) && review.statement().equals(statement) && review.number() == number)
                .findFirst();
    }

    @Override
    public long tick() {
        return ++clock;
    }

    @Override
    public long clock() {
        return clock;
    }

    @Override
    public List<Publication> changedAfter(long tick) {
        return publications.values().stream().filter(publication -> publication.sequence() > tick).toList();
    }
}
