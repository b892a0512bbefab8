package verklaar.catalogue;

import verklaar.tenant.ActingFixture;
import verklaar.tenant.TenantId;

class InMemorySuggestionsTest extends SuggestionsContract {

    @Override
    Suggestions suggestions() {
        return CatalogueFixture.suggestions(CatalogueFixture.curating(CatalogueFixture.loaded()));
    }

    @Override
    TenantId aTenant() {
        return ActingFixture.aTenant();
    }
}
