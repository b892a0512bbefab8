package verklaar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.ServiceFacts;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.proposing.Offer;
import verklaar.proposing.ProposalState;
import verklaar.proposing.ProposingFixture;
import verklaar.publishing.PublishedVersion;
import verklaar.publishing.PublishingFixture;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.Json;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.DraftingFixture;
import verklaar.statement.Head;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;

/** Amazon S3 changes in the catalogue while the demonstration, which uses it twice, is published. */
class CatalogueChangeAcceptanceTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private final LivingCatalogue catalogue = new LivingCatalogue();
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    private final Acting anna = database.inTransaction(AuditFixture::aTenantIn);

    @Test
    void isOfferedToEachOfItsTwoUsesOnceAndLeavesThePublishedVersionAsItWas() {
        var statement = published();
        var before = version(statement);

        catalogue.service("amazon-s3", service -> service.withName("Amazon Simple Storage Service (S3)"))
                .forEach(change -> database.doInTransaction(entities -> proposing(entities).spread(change)));

        var open = with(f -> f.proposing().list(anna, ProposalState.OPEN, statement, null, 100)).items();
        assertThat(open).hasSize(2).extracting(proposal -> proposal.sharing()).containsExactlyInAnyOrder(Key.of("amazon-s3-files"),
                Key.of("amazon-s3-database"));
        assertThat(version(statement)).isEqualTo(before);

        for (var proposal : open) {
            Offer offer = with(f -> f.proposing().offer(anna, proposal.id()));
            with(f -> f.proposing().accept(anna, proposal.id(), Map.of(), offer.draftVersion()));
        }
        Draft draft = with(f -> f.drafting().draft(anna, statement).value());
        assertThat(draft.sharings()).filteredOn(sharing -> sharing.pin() != null && sharing.pin().service().value().equals("amazon-s3"))
                .allSatisfy(sharing -> assertThat(sharing.pin().version()).isEqualTo(2)).hasSize(2);
        assertThat(version(statement)).as("accepting changes the draft alone").isEqualTo(before);
    }

    private StatementId published() {
        catalogue.catalogue().keepOwn(anna, read("scheffer-administraties.json", ServiceFacts.class), List.of());
        return database.inTransaction(entities -> {
            var fixture = proposing(entities);
            var organisations = DraftingFixture.with(entities, new DraftingFixture.EverythingKnown()).organisations();
            UUID organisation = organisations.add(anna, read("organisation.json", Organisation.class));
            var id = fixture.drafting().begin(anna, new Beginning("Smart Trackers", LanguageTag.NL, List.of(), null, organisation));
            var draft = read("draft.json", Draft.class);
            var version = fixture.drafting().save(anna, id, draft.withHead(draft.head().withOrganisations(
                    List.of(new Head.Party(organisation, Head.Standing.SOLE)))), fixture.drafting().draft(anna, id).lockVersion());
            PublishingFixture.with(entities, fixture.drafting(), catalogue.catalogue(), clock).publish(anna, id, version);
            return id;
        });
    }

    /** The document and every page of it, to the letter. */
    private PublishedVersion version(StatementId statement) {
        return database.inTransaction(entities -> PublishingFixture.with(entities, proposing(entities).drafting(), catalogue.catalogue(), clock)
                .version(anna, statement, 1));
    }

    private <T> T with(Function<ProposingFixture, T> work) {
        return database.inTransaction(entities -> work.apply(proposing(entities)));
    }

    private ProposingFixture proposing(EntityManager entities) {
        return ProposingFixture.with(entities, catalogue.catalogue(), clock);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = CatalogueChangeAcceptanceTest.class.getResourceAsStream("/verklaar/demonstration/" + file)) {
            return Json.read(in.readAllBytes(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
