package verklaar.statement;

import verklaar.catalogue.PresetPin;
import verklaar.tenant.TenantId;

/** What a draft needs to know of the catalogue, and no more. */
public interface CatalogueLookups {

    /** Whether the tenant can pin this preset with these providers, each in the version named. */
    boolean knows(TenantId tenant, PresetPin pin);

    /** Whether there is such an edition of the words. */
    boolean hasEdition(int edition);

    /** The edition a new statement is pinned to. */
    int newestEdition();
}
