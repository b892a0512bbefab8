package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verklaar.privacy.DataItem;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.Location;
import verklaar.privacy.RecipientKind;

/**
 * The catalogue that the product brings along holds up: every rule of its schemas, every rule among its entries, and what makes it
 * worth having, namely that it is large, that each use is told in full or asks, and that it was written rather than stamped.
 */
class CatalogueDataTest {

    private static final int SERVICES = 650;
    private static final int SEVERAL_USES = 150;
    private static final Key KIND_OF_PROVIDER = Key.of("generic-role");
    /** Words for the reader that differ between u and je, Sie and du, vous and tu. */
    private static final Map<LanguageTag, Pattern> READER = Map.of(LanguageTag.NL, Pattern.compile("\\b(u|uw|je|jou|jouw|jullie)\\b"),
            LanguageTag.DE, Pattern.compile("\\b(Ihnen|Ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?)\\b"), LanguageTag.FR, Pattern.compile("(?<!-)\\b(vous|votre|vos|toi|tes)\\b"));
    private static final CatalogueContent CONTENT = CatalogueFiles.bundled();

    @Test
    void hasNoFileThatIsRefused() {
        assertThat(CONTENT.problems()).isEmpty();
    }

    @Test
    void hasEveryFileInItsCanonicalForm() {
        assertThat(CatalogueFormat.of(Path.of("src/main/resources/verklaar/catalogue")).deviations()).as("./catalogue format").isEmpty();
    }

    @Test
    void hasWords() {
        assertThat(CONTENT.words()).isPresent();
    }

    @Test
    void startsEveryPresetThatIsNewAtVersionOneWithoutAChangeNote() {
        assertThat(CONTENT.services()).flatExtracting(ServiceFacts::presets)
                .filteredOn(preset -> preset.version() == 1).allSatisfy(preset -> assertThat(preset.changeNote()).isNull());
    }

    @Test
    void knowsAtLeast650ServicesBesidesKindsOfProviders() {
        assertThat(CONTENT.services()).filteredOn(CatalogueDataTest::isNamed).hasSizeGreaterThanOrEqualTo(SERVICES);
    }

    @Test
    void tellsOfAtLeast150ServicesSeveralUses() {
        assertThat(CONTENT.services()).filteredOn(service -> service.presets().size() > 1).hasSizeGreaterThanOrEqualTo(SEVERAL_USES);
    }

    @Test
    void tellsTheUsesOfAServiceApartByWhatTheyAreFor() {
        assertThat(CONTENT.services()).allSatisfy(service -> {
            assertThat(presets(service).map(PresetFacts::purposeText)).doesNotHaveDuplicates();
            assertThat(presets(service).map(PresetFacts::variant)).doesNotHaveDuplicates();
        });
    }

    @Test
    void saysWhatTookThePlaceOfAServiceOnlyOnceItIsGone() {
        assertThat(CONTENT.services()).filteredOn(service -> service.succeededBy() != null)
                .isNotEmpty().allSatisfy(service -> assertThat(service.status()).isNotEqualTo(ProviderFacts.Status.ACTIVE));
    }

    @Test
    void describesEveryServiceInWordsOfItsOwn() {
        assertThat(CONTENT.services()).allSatisfy(service -> assertThat(service.description()).isNotNull());
        assertThat(same(service -> Stream.ofNullable(service.description())).inMoreThan(1)).isEmpty();
    }

    @Test
    void tellsThePurposeOfAUseInWordsThatTwoServicesShareAtMost() {
        assertThat(same(service -> presets(service).map(PresetFacts::purposeText)).inMoreThan(2)).isEmpty();
    }

    @Test
    void notesAndAsksInWordsThatThreeServicesShareAtMost() {
        assertThat(same(service -> presets(service).flatMap(preset -> Stream.ofNullable(preset.note()))).inMoreThan(3)).isEmpty();
        assertThat(same(service -> presets(service).flatMap(preset -> preset.questions().stream())
                .map(PresetFacts.Question::text)).inMoreThan(3)).isEmpty();
    }

    @Test
    void tellsOfEveryUseWhatIsSharedAboutWhomAndWhy() {
        assertThat(uses((service, preset) -> preset.dataItems().isEmpty() || preset.subjects().isEmpty() || preset.purposeText() == null)).isEmpty();
    }

    @Test
    void tellsTheRoleOfEveryFirmAndAsksItOfOthers() {
        assertThat(uses((service, preset) -> preset.roles().isEmpty()
                && !(preset.recipientKind() == RecipientKind.CATEGORY))).isEmpty();
    }

    @Test
    void tellsHowLongDataIsKeptOrAsks() {
        assertThat(uses((service, preset) -> preset.retention().isEmpty() && !asks(preset, "retention", "status"))).isEmpty();
    }

    @Test
    void namesTheFirmBehindEveryServiceAndItsSeat() {
        assertThat(CONTENT.services()).filteredOn(CatalogueDataTest::isNamed).allSatisfy(service -> assertThat(service.providers()).isNotEmpty());
        assertThat(uses((service, preset) -> isNamed(service)
                && preset.locations().stream().noneMatch(location -> location.role() == Location.Role.SEAT))).isEmpty();
    }

    @Test
    void tellsOfEveryLocationOutsideTheEeaThatDataGoesThere() {
        assertThat(uses((service, preset) -> preset.locations().stream().map(Location::country)
                .anyMatch(country -> country != null && !country.inEea()
                        && preset.transfers().stream().noneMatch(transfer -> country.equals(transfer.country()))))).isEmpty();
    }

    @Test
    void tellsHowSureItIsOfEverySafeguardAndFirmSoThatTheCheckerCanAsk() {
        assertThat(uses((service, preset) -> preset.transfers().stream().anyMatch(transfer -> transfer.safeguard() != null)
                && !isVouchedFor("transfers", preset.evidence()))).isEmpty();
        assertThat(CONTENT.services()).filteredOn(CatalogueDataTest::isNamed)
                .allMatch(service -> isVouchedFor("providers", service.evidence()));
    }

    @Test
    void namesTheCountryOfEveryTransferWhoseSafeguardItLeavesToTheCheckerToAsk() {
        assertThat(uses((service, preset) -> preset.transfers().stream()
                .anyMatch(transfer -> transfer.safeguard() == null && transfer.country() == null))).isEmpty();
    }

    @Test
    void reliesOnAdequacyOnlyWhereThereIsADecision() {
        var decided = CONTENT.words().orElseThrow().adequacy().stream().map(Adequacy::country).collect(Collectors.toSet());
        assertThat(uses((service, preset) -> preset.transfers().stream().anyMatch(transfer -> Key.of("adequacy").equals(transfer.safeguard())
                && (transfer.country() == null || !decided.contains(transfer.country().value()))))).isEmpty();
    }

    @Test
    void reliesOnTheDataPrivacyFrameworkOnlyWhereSomebodyLookedAProviderUp() {
        var listed = CONTENT.providers().stream().filter(provider -> provider.dpf() != null && provider.dpf().certified())
                .map(ProviderFacts::key).collect(Collectors.toSet());
        assertThat(uses((service, preset) -> preset.transfers().stream().anyMatch(transfer -> Key.of("dpf").equals(transfer.safeguard()))
                && service.providers().stream().flatMap(CatalogueDataTest::withParents).noneMatch(listed::contains))).isEmpty();
    }

    @Test
    void addressesNobodyInWhatStatementsPrint() {
        var addressed = new ArrayList<String>();
        CONTENT.services().forEach(service -> RecordWalk.visit(service, (pointer, part) -> {
            if (part instanceof Localised text && !pointer.contains("/questions/") && READER.entrySet().stream()
                    .anyMatch(reader -> reader.getValue().matcher(text.texts().getOrDefault(reader.getKey(), "")).find())) {
                addressed.add(service.key() + pointer + ": " + text.texts());
            }
        }));
        assertThat(addressed).isEmpty();
    }

    @Test
    void namesWhatIsAlwaysSharedBeforeWhatIsSometimesShared() {
        assertThat(uses((service, preset) -> !preset.dataItems().stream().map(CatalogueDataTest::rank).toList()
                .equals(preset.dataItems().stream().map(CatalogueDataTest::rank).sorted().toList()))).isEmpty();
    }

    @Test
    void writesApostrophesAsPrintersDo() {
        var straight = new ArrayList<String>();
        Stream.concat(CONTENT.services().stream(), CONTENT.providers().stream()).forEach(entry -> RecordWalk.visit(entry, (pointer, part) -> {
            if (part instanceof Localised text && text.texts().values().stream().anyMatch(words -> words.contains("'"))) {
                straight.add(pointer + ": " + text.texts());
            }
        }));
        assertThat(straight).isEmpty();
    }

    private static int rank(DataItem item) {
        return item.condition() != null ? 2 : item.certainty() == DataItem.Certainty.POSSIBLE ? 1 : 0;
    }

    private static boolean isNamed(ServiceFacts service) {
        return !service.category().equals(KIND_OF_PROVIDER);
    }

    private static Stream<PresetFacts> presets(ServiceFacts service) {
        return service.presets().stream();
    }

    private static SameWords same(Function<ServiceFacts, Stream<? extends Localised>> texts) {
        return SameWords.of(CONTENT, texts);
    }

    private static boolean asks(PresetFacts preset, String... fields) {
        return preset.questions().stream().anyMatch(question -> Set.of(fields).contains(question.field()));
    }

    private static boolean isVouchedFor(String field, List<Evidence> evidence) {
        return evidence.stream().anyMatch(source -> source.of().isEmpty() || source.of().contains(field));
    }

    private static Stream<Key> withParents(Key provider) {
        return Stream.iterate(provider, key -> key != null, key -> CONTENT.providers().stream()
                .filter(facts -> facts.key().equals(key)).findFirst().map(ProviderFacts::parent).orElse(null));
    }

    /** The uses that are so, by service and key. */
    private static List<String> uses(BiPredicate<ServiceFacts, PresetFacts> so) {
        return CONTENT.services().stream().flatMap(service -> presets(service).filter(preset -> so.test(service, preset))
                .map(preset -> service.key() + "/" + preset.key())).toList();
    }
}
