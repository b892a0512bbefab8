package verklaar.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as lists show it.
 *
 * @param name its legal name, else its first trade name; null while it has neither
 */
public record OrganisationSummary(UUID id, @Nullable String name, long lockVersion) {

    static OrganisationSummary of(OrganisationRecord stored) {
        var organisation = stored.organisation();
        String name = organisation.legalName() != null ? organisation.legalName()
                : organisation.tradeNames().stream().findFirst().orElse(null);
        return new OrganisationSummary(stored.id(), name, stored.lockVersion());
    }
}
