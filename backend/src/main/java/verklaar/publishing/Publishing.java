package verklaar.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import verklaar.assembling.StatementDocument;
import verklaar.rendering.Headline;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.TextRenderer;
import verklaar.shared.Sha256;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;

/** Making a statement public: its versions, its address, and whether search engines may list it. */
@ApplicationScoped
@Transactional
public class Publishing {

    private final Publications publications;
    private final Manuscripts manuscripts;
    private final HtmlRenderer html;
    private final TextRenderer text;
    private final AuditLog audit;
    private final Event<PublicationChanged> changes;
    private final Clock clock;

    @Inject
    Publishing(Publications publications, Manuscripts manuscripts, HtmlRenderer html, TextRenderer text, AuditLog audit,
            Event<PublicationChanged> changes, Clock clock) {
        this.publications = publications;
        this.manuscripts = manuscripts;
        this.html = html;
        this.text = text;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Publishing() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Freezes the draft into the next version and leads readers to it. A statement without an address gets one that reads like its
     * organisation's name.
     *
     * @param expected lock version of the draft the one who publishes has read
     * @throws StatementRefused.Unknown when the tenant has no such statement
     * @throws PublishingRefused for every other reason, each by its name; nothing has changed then
     */
    public VersionSummary publish(Acting acting, StatementId id, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.PUBLISH);
        Instant now = clock.instant();
        Publication publication = forChange(acting, id, now);
        Manuscript manuscript = manuscripts.of(acting.tenant(), id);
        if (manuscript.draftVersion() != expected) {
            throw new PublishingRefused.Stale(expected, manuscript.draftVersion());
        }
        StatementDocument document = manuscript.document();
        LocalDate today = today(document, now);
        Obstacles.of(manuscript, today).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
        String canonical = CanonicalJson.of(document);
        byte[] hash = Sha256.of(canonical).bytes();
        if (publication.shows(hash)) {
            throw new PublishingRefused.Unchanged(publication.currentNumber());
        }
        publication.goLive(hash);
        if (publication.slug().isEmpty()) {
            publication.moveTo(free(acting, id, document, now));
        }
        LocalDate from = document.facts().draft().head().effectiveFrom();
        StatementVersion version = new StatementVersion(publication, manuscript, hash, from == null ? today : from, acting.actor(), now);
        List<VersionArticle> articles = document.locales().stream().map(language -> new VersionArticle(version, language,
                Headline.of(document, language), html.article(document, language), text.text(document, language))).toList();
        publications.add(version, new VersionContent(version, canonical), articles, new VersionReview(version, manuscript.review()), now);
        audit.record(acting, "statement.publish", id + " " + version.number());
        changed(publication, now);
        return version.summary(new LivePeriod(version, now));
    }

    /**
     * What would keep the draft from being published now, in the order in which it is best solved; empty when nothing does.
     *
     * @throws StatementRefused.Unknown when the tenant has no such statement
     */
    public List<PublishingRefused> obstacles(Acting acting, StatementId id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        Manuscript manuscript = manuscripts.of(acting.tenant(), id);
        StatementDocument document = manuscript.document();
        List<PublishingRefused> found = new ArrayList<>(Obstacles.of(manuscript, today(document, clock.instant())));
        publications.find(acting.tenant(), id).filter(publication -> publication.shows(Sha256.of(CanonicalJson.of(document)).bytes()))
                .ifPresent(publication -> found.add(new PublishingRefused.Unchanged(publication.currentNumber())));
        return found;
    }

    /** All versions, the newest first; none when the tenant has no such statement. */
    public List<VersionSummary> versions(Acting acting, StatementId id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return publications.versions(acting.tenant(), id);
    }

    /** @throws PublishingRefused.VersionUnknown when there is none with that number */
    public PublishedVersion version(Acting acting, StatementId id, int number) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return publications.version(acting.tenant(), id, number).map(version -> new PublishedVersion(version,
                        publications.content(acting.tenant(), id, number).map(VersionContent::document).orElse(""),
                        publications.articles(acting.tenant(), id, number).stream().map(VersionArticle::published).toList(),
                        publications.review(acting.tenant(), id, number).map(VersionReview::kept).orElse(null)))
                .orElseThrow(() -> new PublishingRefused.VersionUnknown(number));
    }

    /** Where the statement stands in public; nothing yet when it has never been there. */
    public PublicationSummary publication(Acting acting, StatementId id) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return publications.find(acting.tenant(), id)
                .map(publication -> new PublicationSummary(publication.slug().orElse(null), publication.currentNumber(), publication.isIndexed()))
                .orElse(new PublicationSummary(null, 0, true));
    }

    /**
     * Gives the statement an address. The one it had keeps leading to it.
     *
     * @throws PublishingRefused.SlugTaken when it is, or ever was, another statement's
     * @throws StatementRefused.Unknown when the tenant has no such statement
     */
    public void setSlug(Acting acting, StatementId id, Slug slug) {
        acting.require(Role.EDITOR, Acting.Scope.PUBLISH);
        Instant now = clock.instant();
        Publication publication = forChange(acting, id, now);
        if (publication.slug().filter(slug::equals).isPresent()) {
            return;
        }
        if (!publications.claim(slug, acting.tenant(), id, now)) {
            throw new PublishingRefused.SlugTaken(slug);
        }
        publication.moveTo(slug);
        audit.record(acting, "statement.slug", id + " " + slug);
        changed(publication, now);
    }

    /**
     * Lets search engines list the statement, or asks them not to.
     *
     * @throws StatementRefused.Unknown when the tenant has no such statement
     */
    public void setIndexed(Acting acting, StatementId id, boolean indexed) {
        acting.require(Role.EDITOR, Acting.Scope.PUBLISH);
        Instant now = clock.instant();
        Publication publication = forChange(acting, id, now);
        if (publication.isIndexed() != indexed) {
            publication.index(indexed);
            audit.record(acting, "statement.index", id + " " + indexed);
            changed(publication, now);
        }
    }

    private Publication forChange(Acting acting, StatementId id, Instant now) {
        return publications.forChange(acting.tenant(), id, now).orElseThrow(() -> {
            audit.refused(acting, "statement.find", id.toString());
            return new StatementRefused.Unknown(id);
        });
    }

    private Slug free(Acting acting, StatementId id, StatementDocument document, Instant now) {
        Slug wanted = Slug.like(document.facts().organisations().stream().flatMap(organisation -> Stream.concat(organisation.tradeNames().stream(),
                Stream.ofNullable(organisation.legalName()))).findFirst().orElse(""));
        Slug slug = wanted;
        for (int n = 2; !publications.claim(slug, acting.tenant(), id, now); n++) {
            slug = wanted.numbered(n);
        }
        return slug;
    }

    private void changed(Publication publication, Instant now) {
        publication.changed(publications.tick(), now);
        changes.fire(new PublicationChanged(publication.tenant(), publication.statement(), publication.sequence()));
    }

    private static LocalDate today(StatementDocument document, Instant now) {
        return now.atZone(document.facts().draft().wording().timeZone()).toLocalDate();
    }
}
