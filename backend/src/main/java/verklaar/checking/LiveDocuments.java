package verklaar.checking;

import java.util.Optional;
import verklaar.assembling.StatementDocument;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** What readers have now; kept by those who publish. */
public interface LiveDocuments {

    /** The document of the statement's current version; empty when it was never published. */
    Optional<StatementDocument> of(TenantId tenant, StatementId statement);
}
