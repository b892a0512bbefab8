package verklaar.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import verklaar.tenant.AuditFixture;

class InMemoryCuratingTest extends CuratingContract {

    private InMemoryCatalogueVersions versions;

    @Override
    CatalogueVersions versions() {
        if (versions == null) {
            versions = new InMemoryCatalogueVersions();
        }
        return versions;
    }

    @Override
    Curating curating() {
        return new Curating(versions(), new InMemoryEntryDrafts(), AuditFixture.inMemory(),
                Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
    }

    @Override
    void load(CatalogueContent content) {
        CatalogueFixture.load(versions(), content);
    }

    @Override
    void keepConflict(Conflict conflict) {
        versions().addConflict(conflict);
    }
}
