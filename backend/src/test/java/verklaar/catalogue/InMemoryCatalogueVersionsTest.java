package verklaar.catalogue;

import verklaar.tenant.ActingFixture;
import verklaar.tenant.TenantId;

class InMemoryCatalogueVersionsTest extends CatalogueVersionsContract {

    @Override
    TenantId aTenant() {
        return ActingFixture.aTenant();
    }

    @Override
    CatalogueVersions versions() {
        return new InMemoryCatalogueVersions();
    }
}
