package verklaar.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.FiredEvents;
import verklaar.tenant.AuditFixture;

class JpaCuratingTest extends CuratingContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @Override
    CatalogueVersions versions() {
        return InTransactions.of(database, CatalogueVersions.class, entities -> new JpaCatalogueVersions(entities, new FiredEvents<>()));
    }

    @Override
    Curating curating() {
        return new Curating(versions(), InTransactions.of(database, EntryDrafts.class, JpaEntryDrafts::new), AuditFixture.inMemory(),
                Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));
    }

    @Override
    void load(CatalogueContent content) {
        database.doInTransaction(entities -> CatalogueFixture.load(new JpaCatalogueVersions(entities, new FiredEvents<>()), content));
    }

    @Override
    void keepConflict(Conflict conflict) {
        versions().addConflict(conflict);
    }
}
