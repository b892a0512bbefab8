package verklaar.proposing;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueChanged;
import verklaar.outbox.BackgroundWork;
import verklaar.outbox.OutboxFixture;
import verklaar.shared.Json;
import verklaar.statement.Drafting;
import verklaar.statement.DraftingFixture;
import verklaar.statement.StatementId;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.AuditLog;
import verklaar.tenant.StandingOrdersFixture;
import verklaar.tenant.TenantId;

/** The use cases on proposals, with all they stand on, for one transaction. */
public final class ProposingFixture {

    final Proposals proposals;
    final Drafting drafting;
    final OutboxFixture outbox;
    final Proposing proposing;
    final CatalogueWatch watch;
    final Spreading spreading;
    final Latecomers latecomers;
    final AcceptanceByItself acceptance;

    private ProposingFixture(Proposals proposals, Drafting drafting, OutboxFixture outbox, Catalogue catalogue, AuditLog audit, Clock clock, int chunk) {
        this.proposals = proposals;
        this.drafting = drafting;
        this.outbox = outbox;
        proposing = new Proposing(proposals, new Comparing(catalogue), drafting, outbox.outbox(), StandingOrdersFixture.with(audit), audit, clock);
        watch = new CatalogueWatch(outbox.outbox());
        spreading = new Spreading(proposals, new Waves(catalogue), outbox.outbox(), clock, chunk);
        latecomers = new Latecomers(proposals, new Waves(catalogue), catalogue, clock);
        acceptance = new AcceptanceByItself(proposals, proposing);
    }

    static ProposingFixture inMemory(Catalogue catalogue, Clock clock, int chunk) {
        var drafting = DraftingFixture.inMemory(new KnownToTheCatalogue(catalogue)).drafting();
        return new ProposingFixture(new InMemoryProposals(drafting), drafting, OutboxFixture.inMemory(clock), catalogue, AuditFixture.inMemory(), clock, chunk);
    }

    /** The same beside drafts of a test's own. */
    public static ProposingFixture inMemory(Drafting drafting, Catalogue catalogue, Clock clock) {
        return new ProposingFixture(new InMemoryProposals(drafting), drafting, OutboxFixture.inMemory(clock), catalogue, AuditFixture.inMemory(), clock,
                Spreading.CHUNK);
    }

    /** Tells of a statement, which the database would find by itself. */
    public void know(TenantId tenant, StatementId statement) {
        ((InMemoryProposals) proposals).know(tenant, statement);
    }

    static ProposingFixture with(EntityManager entities, Catalogue catalogue, Clock clock, int chunk) {
        return new ProposingFixture(new JpaProposals(entities), DraftingFixture.with(entities, new KnownToTheCatalogue(catalogue)).drafting(),
                OutboxFixture.with(entities, clock), catalogue, AuditFixture.with(entities), clock, chunk);
    }

    /** The same in its usual chunks, for tests of other capabilities. */
    public static ProposingFixture with(EntityManager entities, Catalogue catalogue, Clock clock) {
        return with(entities, catalogue, clock, Spreading.CHUNK);
    }

    public Drafting drafting() {
        return drafting;
    }

    public Proposing proposing() {
        return proposing;
    }

    /** Offers a new version to all that follow an older one, at once. */
    public void spread(CatalogueChanged change) {
        var payload = new String(Json.write(Cause.of(change)), StandardCharsets.UTF_8);
        for (var progress = spreading.step(change.tenant(), payload, null); progress != null;) {
            progress = spreading.step(change.tenant(), payload, progress);
        }
    }

    BackgroundWork[] works() {
        return new BackgroundWork[] {spreading, acceptance};
    }
}
