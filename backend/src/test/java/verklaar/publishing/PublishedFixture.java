package verklaar.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.TextRenderer;
import verklaar.shared.Ids;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.AuditFixture;

/** The bakery's statement, published in memory as often as a test likes, a day apart. */
public final class PublishedFixture {

    private static final Instant FIRST_DAY = Instant.parse("2026-04-25T10:00:00Z");

    private final InMemoryPublications publications = new InMemoryPublications();
    private final ManuscriptFixture manuscripts = new ManuscriptFixture();
    private final FiredChanges changes = new FiredChanges();
    private final Acting owner = ActingFixture.anOwner();
    private final StatementId statement = new StatementId(Ids.next());
    private int versions;

    public PublishedFixture() {
        publications.know(owner.tenant(), statement);
    }

    /** Publishes the next version, with another title. */
    public VersionSummary publish(String title) {
        long draft = manuscripts.write(statement, ManuscriptFixture.complete(title));
        return publishing(versions++).publish(owner, statement, draft);
    }

    public void setSlug(String slug) {
        publishing(versions).setSlug(owner, statement, new Slug(slug));
    }

    public void setIndexed(boolean indexed) {
        publishing(versions).setIndexed(owner, statement, indexed);
    }

    /** What the public may read of it. */
    public PublicStatements statements() {
        return new PublicStatements(publications);
    }

    /** What has been fired so far. */
    public FiredChanges changes() {
        return changes;
    }

    public StatementId statement() {
        return statement;
    }

    private Publishing publishing(int day) {
        return new Publishing(publications, manuscripts, new HtmlRenderer(), new TextRenderer(), AuditFixture.inMemory(), changes,
                Clock.fixed(FIRST_DAY.plus(Duration.ofDays(day)), ZoneOffset.UTC));
    }
}
