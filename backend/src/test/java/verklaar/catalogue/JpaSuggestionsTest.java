package verklaar.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.Key;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.FiredEvents;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

class JpaSuggestionsTest extends SuggestionsContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    TenantId aTenant() {
        return database.inTransaction(AuditFixture::aTenantIn).tenant();
    }

    @Override
    Suggestions suggestions() {
        database.doInTransaction(entities -> CatalogueFixture.load(new JpaCatalogueVersions(entities, new FiredEvents<>()), CatalogueEntries.content(List.of(), List.of())));
        return new InTransactionsOfTheirOwn();
    }

    private static Suggestions over(EntityManager entities) {
        return new Suggestions(new JpaSuggestionRecords(entities), new Curating(new JpaCatalogueVersions(entities, new FiredEvents<>()), new JpaEntryDrafts(entities),
                AuditFixture.inMemory(), CLOCK), AuditFixture.inMemory(), CLOCK);
    }

    /** Each call as the container makes it: in one transaction. */
    private static final class InTransactionsOfTheirOwn extends Suggestions {

        @Override
        public SuggestionSummary make(Acting acting, SuggestedChange change) {
            return database.inTransaction(entities -> over(entities).make(acting, change));
        }

        @Override
        public List<SuggestionSummary> own(Acting acting) {
            return database.inTransaction(entities -> over(entities).own(acting));
        }

        @Override
        public long unheard(Acting acting) {
            return database.inTransaction(entities -> over(entities).unheard(acting));
        }

        @Override
        public void heard(Acting acting) {
            does(suggestions -> suggestions.heard(acting));
        }

        @Override
        public List<Waiting> queue(Acting curator) {
            return database.inTransaction(entities -> over(entities).queue(curator));
        }

        @Override
        public EntrySheet accept(Acting curator, Place place, Key entry, String answer) {
            return database.inTransaction(entities -> over(entities).accept(curator, place, entry, answer));
        }

        @Override
        public void decline(Acting curator, Place place, String answer) {
            does(suggestions -> suggestions.decline(curator, place, answer));
        }

        private static void does(Consumer<Suggestions> work) {
            database.doInTransaction(entities -> work.accept(over(entities)));
        }
    }
}
