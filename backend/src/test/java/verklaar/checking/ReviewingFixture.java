package verklaar.checking;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import verklaar.assembling.Assembling;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueFixture;
import verklaar.statement.Drafting;
import verklaar.statement.DraftingFixture;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.AuditLog;

/** Reviewing beside the drafts it looks at, over the catalogue that the product brings along; nothing has been published before. */
public record ReviewingFixture(DraftingFixture drafts, Reviewing reviewing) {

    private static final Catalogue CATALOGUE = CatalogueFixture.bundled();

    /** Keeps everything in memory. */
    public static ReviewingFixture inMemory(Clock clock) {
        return over(DraftingFixture.inMemory(), new InMemoryWaivers(), AuditFixture.inMemory(), clock);
    }

    /** Keeps everything in the test's database. */
    public static ReviewingFixture with(EntityManager entities, Clock clock) {
        return over(DraftingFixture.with(entities, new DraftingFixture.EverythingKnown()), new JpaWaivers(entities), AuditFixture.with(entities), clock);
    }

    /** Beside drafts that are kept elsewhere; waivers are kept in memory. */
    public static Reviewing beside(Drafting drafting, Clock clock) {
        return reviewing(drafting, new InMemoryWaivers(), AuditFixture.inMemory(), clock);
    }

    private static ReviewingFixture over(DraftingFixture drafts, Waivers waivers, AuditLog audit, Clock clock) {
        return new ReviewingFixture(drafts, reviewing(drafts.drafting(), waivers, audit, clock));
    }

    private static Reviewing reviewing(Drafting drafting, Waivers waivers, AuditLog audit, Clock clock) {
        Assembling assembling = new Assembling(CATALOGUE, drafting);
        return new Reviewing(new Checking(assembling, CATALOGUE, (tenant, statement) -> Optional.empty(), (tenant, statement) -> List.of(), clock), assembling, drafting, waivers,
                audit, clock);
    }
}
