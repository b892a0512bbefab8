package verklaar.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verklaar.acceptance.SmartTrackersFacts;
import verklaar.assembling.Assembling;
import verklaar.assembling.Block;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.ServiceFacts;
import verklaar.checking.Checking;
import verklaar.checking.Severity;
import verklaar.shared.Json;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.TenantId;

class DemonstrationTest {

    private static final Draft DRAFT = read("draft.json", Draft.class);

    @Test
    void holdsADraftAsTheFormatHasIt() {
        assertThat(Json.read(Json.write(DRAFT), Draft.class)).isEqualTo(DRAFT);
    }

    @Test
    void saysTheFactsOfTheRealStatement() {
        SmartTrackersFacts.assertIn(document().facts());
    }

    @Test
    void isCompleteInFourLanguages() {
        assertThat(document().locales()).hasSize(4);
        assertThat(document().gaps()).isEmpty();
    }

    @Test
    void isCompleteAccordingToTheRules() {
        var catalogue = CatalogueFixture.bundled();
        var checking = new Checking(new Assembling(catalogue, null), catalogue, (tenant, statement) -> Optional.empty(), (tenant, statement) -> List.of(),
                Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));

        assertThat(checking.findings(TenantId.PLATFORM, document(), Set.of()).of(Severity.ERROR)).extracting(finding -> finding.rule() + " " + finding.path()).isEmpty();
    }

    @Test
    void showsTwentyRowsInThreeTables() {
        List<Block.Table> tables = document().sections().stream().filter(s -> s.key().value().equals("sharing"))
                .flatMap(s -> s.slots().stream()).flatMap(slot -> slot.blocks().stream())
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();

        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(10, 5, 5);
    }

    private static StatementDocument document() {
        var catalogue = CatalogueFixture.bundled();
        var anna = ActingFixture.anOwner();
        catalogue.keepOwn(anna, read("scheffer-administraties.json", ServiceFacts.class), List.of());
        return new Assembling(catalogue, null).document(anna.tenant(), UUID.randomUUID(), DRAFT, List.of(read("organisation.json", Organisation.class)));
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = DemonstrationTest.class.getResourceAsStream("/verklaar/demonstration/" + file)) {
            return Json.read(in.readAllBytes(), type);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
