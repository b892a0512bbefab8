package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.assembling.Assembling;
import verklaar.assembling.AssemblingRefused;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;
import verklaar.statement.Draft;
import verklaar.statement.DraftBuilder;
import verklaar.statement.DraftingFixture;
import verklaar.statement.HeadBuilder;
import verklaar.statement.Organisation;
import verklaar.statement.WordingBuilder;
import verklaar.tenant.TenantId;

/** No draft, however strange, makes the checker fail, and no repair makes a draft that cannot be. */
class StrangeDraftsTest {

    private static final Assembling ASSEMBLING = new Assembling(SampleSubject.CATALOGUE, DraftingFixture.inMemory().drafting());

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsItsWayThroughAnythingTheModelAllows(long seed) {
        looksThrough(new StrangeDrafts(seed), seed);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void findsItsWayThroughWhatHasNothingThatMayBeAbsent(long seed) {
        looksThrough(new StrangeDrafts(seed, StrangeDrafts.Absence.EVERYWHERE), seed);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void findsItsWayThroughWhatHasEverythingThatMayBeThere(long seed) {
        looksThrough(new StrangeDrafts(seed, StrangeDrafts.Absence.NOWHERE), seed);
    }

    @Test
    void findsItsWayThroughTheLargestDraftThereCanBe() {
        StrangeDrafts strange = new StrangeDrafts(1);

        assertThat(check(strange.huge(), List.of(strange.organisation()), null).list()).isNotEmpty();
    }

    private static void looksThrough(StrangeDrafts strange, long seed) {
        Draft draft = strange.draft();
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < seed % 3; i++) {
            organisations.add(strange.organisation());
        }

        Findings findings = check(draft, organisations, seed % 2 == 0 ? new StrangeDrafts(seed + 1_000).draft() : null);

        Patches patches = Patches.ofDraft(draft, Json.mapper().valueToTree(draft));
        for (Finding finding : findings.list()) {
            assertThat(FindingTexts.in(LanguageTag.NL).report(finding)).isNotBlank();
            assertThat(FindingTexts.in(LanguageTag.FR).guidance(finding)).isNotBlank();
            if (finding.repair() != null) {
                finding.repair().options().forEach(option -> assertThatCode(() -> option.change().apply(draft)).as(finding.rule()).doesNotThrowAnyException());
                finding.repair().options().forEach(option -> patches.of(option.change()));
            }
        }
    }

    @Test
    void findsItsWayThroughAnEmptyDraft() {
        Draft empty = DraftBuilder.builder().formatVersion(1).head(HeadBuilder.builder().build())
                .wording(WordingBuilder.builder().sourceLocale(LanguageTag.NL).locales(List.of(LanguageTag.NL)).edition(1).build()).build();

        assertThat(check(empty, List.of(), null).of(Severity.ERROR)).extracting(Finding::rule).contains("GDPR-13-1-A", "GDPR-14-1-D", "GDPR-13-1-C-PURPOSE");
    }

    private static Findings check(Draft draft, List<Organisation> organisations, Draft before) {
        StatementDocument document = document(draft, organisations);
        return RuleSet.check(new Subject(document, SampleSubject.CATALOGUE.edition(1), before == null ? null : document(before, organisations),
                RuleSet.FIRST_DAY), Set.of());
    }

    /** What cannot be assembled at all is not the checker's to judge. */
    private static StatementDocument document(Draft draft, List<Organisation> organisations) {
        try {
            return ASSEMBLING.document(TenantId.PLATFORM, new UUID(1, 2), draft, organisations);
        } catch (AssemblingRefused.TooLong tooLong) {
            return SampleSubject.document(Sample.complete());
        }
    }
}
