package verklaar.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** All publications: what is live where, and every version there ever was. */
interface Publications {

    /**
     * The publication of a statement, made when there is none yet, in its newest state and kept from others until the transaction ends.
     * Empty when the tenant has no such statement.
     */
    Optional<Publication> forChange(TenantId tenant, StatementId statement, Instant now);

    Optional<Publication> find(TenantId tenant, StatementId statement);

    /** The publication that a slug leads to or once led to, whosever it is: readers know no tenants. */
    Optional<Publication> at(Slug slug);

    /** Keeps a slug for the statement for ever. False when it is another one's. */
    boolean claim(Slug slug, TenantId tenant, StatementId statement, Instant now);

    /** Adds a version, ends the time of the one before and begins its own. */
    void add(StatementVersion version, VersionContent content, List<VersionArticle> articles, VersionReview review, Instant now);

    /** The newest first. */
    List<VersionSummary> versions(TenantId tenant, StatementId statement);

    Optional<VersionSummary> version(TenantId tenant, StatementId statement, int number);

    Optional<VersionContent> content(TenantId tenant, StatementId statement, int number);

    List<VersionArticle> articles(TenantId tenant, StatementId statement, int number);

    /** What was known of a version when it was published; empty for one that was published before anything was checked. */
    Optional<VersionReview> review(TenantId tenant, StatementId statement, int number);

    /** The next tick of the publication clock; others wait for theirs until the transaction ends, so that ticks appear in order. */
    long tick();

    /** The clock's last tick that can be seen. */
    long clock();

    /** Publications of all tenants that changed after a tick, for readers' pages that are kept in memory. */
    List<Publication> changedAfter(long tick);
}
