package verklaar.proposing;

import verklaar.catalogue.Catalogue;
import verklaar.catalogue.PresetPin;
import verklaar.statement.CatalogueLookups;
import verklaar.tenant.TenantId;

/** What drafts may name, asked of a test's own catalogue. */
record KnownToTheCatalogue(Catalogue catalogue) implements CatalogueLookups {

    @Override
    public boolean knows(TenantId tenant, PresetPin pin) {
        return catalogue.preset(tenant, pin).isPresent();
    }

    @Override
    public boolean hasEdition(int edition) {
        return edition >= 1 && edition <= newestEdition();
    }

    @Override
    public int newestEdition() {
        return catalogue.newestEdition().number();
    }
}
