package verklaar.statement;

import java.util.List;
import verklaar.tenant.TenantId;

/**
 * All a statement is made of, for those who assemble it.
 *
 * @param organisations whose statement it is, in the draft's order
 */
public record DraftContent(TenantId tenant, StatementId statement, Draft draft, long lockVersion, List<Organisation> organisations) {
    public DraftContent {
        organisations = List.copyOf(organisations);
    }
}
