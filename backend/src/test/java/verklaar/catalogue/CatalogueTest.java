package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verklaar.catalogue.CatalogueEntries.aPreset;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;
import static verklaar.catalogue.CatalogueEntries.content;
import static verklaar.catalogue.CatalogueEntries.plain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Transfer;
import verklaar.shared.Violation;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRefused;

class CatalogueTest {

    private static final Key ONE = Key.of("one");
    private static final Key MINE = Key.of("mine");
    private static final Key USE = Key.of("use");

    private final CatalogueVersions versions = new InMemoryCatalogueVersions();
    private final Catalogue catalogue = CatalogueFixture.over(versions);
    private final TenantId tenant = ActingFixture.aTenant();
    private final Acting editor = ActingFixture.anEditorOf(tenant);

    @BeforeEach
    void hasOneServiceForEverybody() {
        CatalogueFixture.load(versions, content(List.of(aProvider("one")), List.of(aService("one"))));
    }

    @Test
    void pinsThePresetAndItsProvidersInTheirNewestVersions() {
        assertThat(catalogue.newest(tenant, Owner.PLATFORM, ONE, USE))
                .isEqualTo(new PresetPin(Owner.PLATFORM, ONE, USE, 1, List.of(new PresetPin.ProviderPin(Owner.PLATFORM, ONE, 1))));
    }

    @Test
    void keepsToAPinWhenTheCatalogueMovesOn() {
        var pin = catalogue.newest(tenant, Owner.PLATFORM, ONE, USE);
        var before = catalogue.preset(tenant, pin).orElseThrow();
        CatalogueFixture.load(versions, content(List.of(aProvider("one").withVersion(2).withLegalName("Une S.A.")),
                List.of(aService("one").withPresets(List.of(aPreset("use").withVersion(2).withVariant(plain("ander gebruik")))))));

        assertThat(CatalogueFixture.over(versions).preset(tenant, pin)).contains(before);
        assertThat(catalogue.newest(tenant, Owner.PLATFORM, ONE, USE)).satisfies(newest -> {
            assertThat(newest.version()).isEqualTo(2);
            assertThat(newest.providers()).extracting(PresetPin.ProviderPin::version).containsExactly(2);
            assertThat(catalogue.preset(tenant, newest).orElseThrow().providers()).extracting(ProviderFacts::legalName).containsExactly("Une S.A.");
        });
    }

    @Test
    void pinsAPresetWithoutTheDecisionThatHasFallenSince() {
        var decision = new Adequacy("UY", "Uruguay", null, "general", "2012", null, null, "its source", Evidence.Confidence.HIGH, null);
        var words = CatalogueEntries.words();
        var protecting = new Transfer(CountryCode.of("UY"), Key.of("adequacy"), Key.of("scc"), null, null, false);
        var service = aService("far").withPresets(List.of(aPreset("use").withTransfers(List.of(protecting))));
        CatalogueFixture.load(versions, new CatalogueContent(List.of(aProvider("far")), List.of(service), new WordingEdition.Words(words.terms(), List.of(),
                List.of(), List.of(decision), List.of()), List.of()));
        assertThat(pinned("far").transfers()).containsExactly(protecting);

        new CatalogueLoader(versions, Clock.systemUTC()).loadWords(words);
        assertThat(catalogue.newest(tenant, Owner.PLATFORM, Key.of("far"), USE).fallen())
                .containsExactly(new PresetPin.Fallen(Key.of("adequacy"), CountryCode.of("UY")));
        assertThat(pinned("far").transfers()).extracting(Transfer::safeguard).containsExactly(Key.of("scc"));
        new PublicCatalogue(versions, Clock.systemUTC()).service("far").uses().forEach(use ->
                assertThat(use.transfers()).extracting(Transfer::safeguard).containsExactly(Key.of("scc")));
    }

    @Test
    void pinsAPresetWithoutTheFrameworkWhenNoFirmBehindItIsCertifiedAnyMore() {
        var framework = new Transfer(CountryCode.of("US"), Key.of("dpf"), Key.of("scc"), null, null, false);
        var america = new Adequacy("US", "United States", null, "partial", "2023", null, null, "its source", Evidence.Confidence.HIGH, null);
        var words = CatalogueEntries.words();
        var daughter = aProvider("daughter").withParent(Key.of("mother"));
        var service = aService("daughter").withPresets(List.of(aPreset("use").withTransfers(List.of(framework))));
        CatalogueFixture.load(versions, new CatalogueContent(List.of(daughter, certified(aProvider("mother"), true)), List.of(service),
                new WordingEdition.Words(words.terms(), List.of(), List.of(), List.of(america), List.of()), List.of()));
        assertThat(pinned("daughter").transfers()).containsExactly(framework);

        versions.addProvider(TenantId.PLATFORM, certified(aProvider("mother"), false).withVersion(2), Instant.EPOCH);
        assertThat(pinned("daughter").pin().fallen()).containsExactly(PresetPin.Fallen.CERTIFICATION);
        assertThat(pinned("daughter").transfers()).extracting(Transfer::safeguard).containsExactly(Key.of("scc"));
    }

    private static ProviderFacts certified(ProviderFacts provider, boolean is) {
        return provider.withDpf(new ProviderFacts.Dpf(is, List.of(), LocalDate.of(2026, 11, 25)));
    }

    private Preset pinned(String service) {
        return catalogue.preset(tenant, catalogue.newest(tenant, Owner.PLATFORM, Key.of(service), USE)).orElseThrow();
    }

    @Test
    void knowsNoPresetOfAPinWhoseProviderIsNotThere() {
        var pin = catalogue.newest(tenant, Owner.PLATFORM, ONE, USE);
        assertThat(catalogue.preset(tenant, pin.withProviders(List.of(new PresetPin.ProviderPin(Owner.PLATFORM, ONE, 9))))).isEmpty();
        assertThat(catalogue.preset(tenant, pin.withVersion(9))).isEmpty();
    }

    @Test
    void refusesByNameWhatItDoesNotHave() {
        assertThatThrownBy(() -> catalogue.newest(tenant, Owner.PLATFORM, ONE, Key.of("misuse"))).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> catalogue.newest(tenant, Owner.TENANT, ONE, USE)).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> catalogue.edition(7)).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void keepsATenantsOwnServiceWithItsOwnProvider() {
        catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));

        var pin = catalogue.newest(tenant, Owner.TENANT, MINE, USE);
        assertThat(pin.providers()).containsExactly(new PresetPin.ProviderPin(Owner.TENANT, MINE, 1));
        assertThat(catalogue.preset(tenant, pin).orElseThrow().service().name()).isEqualTo("mine");
        assertThat(search(tenant, "mine")).extracting(ServiceHit::owner).containsExactly(Owner.TENANT);
    }

    @Test
    void letsAnOwnServiceStandOnEverybodysProvider() {
        catalogue.keepOwn(editor, aService("mine").withProviders(List.of(ONE)), List.of());
        assertThat(catalogue.newest(tenant, Owner.TENANT, MINE, USE).providers()).extracting(PresetPin.ProviderPin::owner).containsExactly(Owner.PLATFORM);
    }

    @Test
    void hidesATenantsOwnServiceFromEverybodyElse() {
        catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        var pin = catalogue.newest(tenant, Owner.TENANT, MINE, USE);
        var other = ActingFixture.aTenant();

        assertThat(catalogue.preset(tenant, pin)).isPresent();
        assertThat(catalogue.preset(other, pin)).isEmpty();
        assertThat(catalogue.service(other, Owner.TENANT, MINE)).isEmpty();
        assertThat(catalogue.service(other, Owner.PLATFORM, MINE)).isEmpty();
        assertThat(search(other, "mine")).isEmpty();
        assertThatThrownBy(() -> catalogue.newest(other, Owner.TENANT, MINE, USE)).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void letsTwoTenantsUseTheSameKey() {
        var neighbour = ActingFixture.anEditorOf(ActingFixture.aTenant());
        catalogue.keepOwn(editor, aService("mine").withName("Mijn"), List.of(aProvider("mine")));
        catalogue.keepOwn(neighbour, aService("mine").withName("Dijn"), List.of(aProvider("mine")));
        assertThat(catalogue.service(tenant, Owner.TENANT, MINE).orElseThrow().name()).isEqualTo("Mijn");
        assertThat(catalogue.service(neighbour.tenant(), Owner.TENANT, MINE).orElseThrow().name()).isEqualTo("Dijn");
    }

    @Test
    void changesNothingWhenTheSameIsKeptAgain() {
        catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        var stamp = versions.stamp(tenant);
        catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        assertThat(versions.stamp(tenant)).isEqualTo(stamp);
    }

    @Test
    void makesAChangedPresetOfAnOwnServiceItsNextVersion() {
        var kept = catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        var changed = catalogue.keepOwn(editor, kept.withPresets(List.of(kept.presets().get(0).withVariant(plain("ander")))), List.of());
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.presets()).extracting(PresetFacts::version).containsExactly(2);
        assertThat(catalogue.service(tenant, Owner.TENANT, MINE)).contains(changed);
    }

    @Test
    void carriesAChangeOfAnOwnServiceIntoItsPresets() {
        var kept = catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        var old = catalogue.newest(tenant, Owner.TENANT, MINE, USE);
        catalogue.keepOwn(editor, kept.withName("Renamed"), List.of());
        var pin = catalogue.newest(tenant, Owner.TENANT, MINE, USE);
        assertThat(pin.version()).isEqualTo(2);
        assertThat(catalogue.preset(tenant, pin).orElseThrow().service().name()).isEqualTo("Renamed");
        assertThat(catalogue.preset(tenant, old).orElseThrow().service().name()).isEqualTo("mine");
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
        var kept = catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        catalogue.keepOwn(editor, kept.withName("Hers"), List.of());
        assertThatThrownBy(() -> catalogue.keepOwn(editor, kept.withName("His"), List.of())).isInstanceOf(CatalogueRefused.Outdated.class);
    }

    @Test
    void refusesAnOwnServiceThatNamesWhatIsNotThere() {
        assertThatThrownBy(() -> catalogue.keepOwn(editor, aService("mine").withCategory(Key.of("fishing")), List.of()))
                .isInstanceOfSatisfying(CatalogueRefused.NotValid.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::pointer).containsExactlyInAnyOrder("/service/category", "/service/providers/0"));
        assertThat(catalogue.service(tenant, Owner.TENANT, MINE)).isEmpty();
    }

    @Test
    void refusesAnOwnServiceThatAnUnknownOneTookThePlaceOf() {
        assertThatThrownBy(() -> catalogue.keepOwn(editor, aService("mine").withSucceededBy(Key.of("nowhere")), List.of(aProvider("mine"))))
                .isInstanceOfSatisfying(CatalogueRefused.NotValid.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::pointer).containsExactly("/service/succeededBy"));
    }

    @Test
    void refusesAnOwnServiceWithoutAPresetItHad() {
        var kept = catalogue.keepOwn(editor, aService("mine"), List.of(aProvider("mine")));
        assertThatThrownBy(() -> catalogue.keepOwn(editor, kept.withPresets(List.of(aPreset("other"))), List.of()))
                .isInstanceOf(CatalogueRefused.NotValid.class).hasMessageContaining("use");
    }

    @Test
    void asksForOneLanguageInAnOwnService() {
        var dutch = PlainText.of(LanguageTag.NL, "Jaarrekening opstellen");
        catalogue.keepOwn(editor, aService("mine").withPresets(List.of(aPreset("use").withVariant(dutch).withEvidence(List.of()))),
                List.of(aProvider("mine")));
        assertThat(catalogue.search(tenant, "jaarrekening", LanguageTag.FR, 5)).extracting(hit -> hit.presets().get(0).variant())
                .containsExactly("Jaarrekening opstellen");
    }

    @Test
    void letsOnlyEditorsKeepOwnServices() {
        assertThatThrownBy(() -> catalogue.keepOwn(ActingFixture.aMemberOf(tenant, Role.VIEWER), aService("mine"), List.of(aProvider("mine"))))
                .isInstanceOf(TenantRefused.NotAllowed.class);
        assertThatThrownBy(() -> catalogue.keepOwn(ActingFixture.aTokenOf(tenant, Acting.Scope.READ), aService("mine"), List.of()))
                .isInstanceOf(TenantRefused.NotAllowed.class);
    }

    @Test
    void findsAServiceThatIsNoLongerThereUnderItsSuccessor() {
        CatalogueFixture.load(versions, content(List.of(aProvider("one")), List.of(aService("one"),
                aService("former").withProviders(List.of(ONE)).withSucceededBy(ONE).withStatus(ProviderFacts.Status.MERGED))));
        assertThat(search(tenant, "former")).extracting(ServiceHit::service).containsExactly(ONE);
        assertThat(search(tenant, "")).extracting(ServiceHit::service).containsExactly(ONE);
    }

    private List<ServiceHit> search(TenantId who, String typed) {
        return catalogue.search(who, typed, LanguageTag.NL, 10);
    }
}
