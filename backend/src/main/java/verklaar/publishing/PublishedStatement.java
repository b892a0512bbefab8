package verklaar.publishing;

import java.util.List;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/**
 * What the public may know of a statement.
 *
 * @param slug the one readers are led to
 * @param indexed whether search engines may list it
 * @param sequence of its last change
 * @param versions all of them, the newest, which is the live one, first; never empty
 */
public record PublishedStatement(TenantId tenant, StatementId statement, Slug slug, boolean indexed, long sequence, List<VersionSummary> versions) {

    public PublishedStatement {
        versions = List.copyOf(versions);
    }

    /** The one that readers get. */
    public VersionSummary current() {
        return versions.get(0);
    }
}
