package verklaar.statement;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import verklaar.catalogue.PresetPin;
import verklaar.shared.FiredEvents;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

/** Use cases on drafts for tests of other capabilities, with every preset known and one edition of words. */
public record DraftingFixture(Drafting drafting, Organisations organisations) {

    /** Keeps everything in memory. */
    public static DraftingFixture inMemory() {
        return inMemory(new EverythingKnown());
    }

    /** The same, beside a catalogue of one's own. */
    public static DraftingFixture inMemory(CatalogueLookups catalogue) {
        return over(new InMemoryStatements(), new InMemoryOrganisationRecords(), catalogue, AuditFixture.inMemory());
    }

    /** Keeps everything in the test's database. */
    public static DraftingFixture with(EntityManager entities, CatalogueLookups catalogue) {
        return over(new JpaStatements(entities), new JpaOrganisationRecords(entities), catalogue, AuditFixture.with(entities));
    }

    static DraftingFixture over(Statements statements, OrganisationRecords organisations, CatalogueLookups catalogue,
            verklaar.tenant.AuditLog audit) {
        var clock = Clock.systemUTC();
        return new DraftingFixture(new Drafting(statements, organisations, catalogue, audit, new FiredEvents<>(), clock),
                new Organisations(organisations, audit, clock));
    }

    /** A catalogue that knows whatever it is asked for. */
    public static final class EverythingKnown implements CatalogueLookups {
        @Override
        public boolean knows(TenantId tenant, PresetPin pin) {
            return true;
        }

        @Override
        public boolean hasEdition(int edition) {
            return edition == 1;
        }

        @Override
        public int newestEdition() {
            return 1;
        }
    }
}
