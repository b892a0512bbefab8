package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.PresetPin;
import verklaar.tenant.TenantId;

/** Asks the catalogue itself. */
@ApplicationScoped
class CatalogueAsked implements CatalogueLookups {

    private final Catalogue catalogue;

    @Inject
    CatalogueAsked(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    protected CatalogueAsked() {
        this(null);
    }

    @Override
    public boolean knows(TenantId tenant, PresetPin pin) {
        return catalogue.preset(tenant, pin).isPresent();
    }

    @Override
    public boolean hasEdition(int edition) {
        try {
            return catalogue.edition(edition).number() == edition;
        } catch (CatalogueRefused.Unknown unknown) {
            return false;
        }
    }

    @Override
    public int newestEdition() {
        return catalogue.newestEdition().number();
    }
}
