package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.catalogue.CatalogueEntries.aPreset;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;
import static verklaar.catalogue.CatalogueEntries.words;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** What holds of the catalogue's versions wherever they are kept. */
abstract class CatalogueVersionsContract {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Key ONE = Key.of("one");

    /** A tenant of its own, without entries. */
    abstract TenantId aTenant();

    /** The versions; each call is kept at once. */
    abstract CatalogueVersions versions();

    private final CatalogueVersions versions = versions();
    private final TenantId tenant = aTenant();

    @Test
    void keepsEveryVersionOfAProviderToTheLetter() {
        var first = aProvider("one");
        var second = first.withVersion(2).withLegalName("Één N.V.");
        versions.addProvider(tenant, first, AT);
        versions.addProvider(tenant, second, AT.plusSeconds(1));

        assertThat(versions.provider(tenant, ONE, 1).orElseThrow()).isEqualTo(new KnownVersions.Version<>(first, AT));
        assertThat(versions.provider(tenant, ONE, 2).orElseThrow().facts()).isEqualTo(second);
        assertThat(versions.provider(tenant, ONE, 3)).isEmpty();
        assertThat(versions.newestProviders(tenant)).extracting(KnownVersions.Version::facts).containsExactly(second);
    }

    @Test
    void keepsAPresetWithTheServiceItWasPublishedWith() {
        var first = aService("one").withPresets(List.of());
        var second = first.withVersion(2).withName("Renamed");
        versions.addService(tenant, first, AT);
        versions.addPreset(tenant, first, 0, aPreset("use"), AT);
        versions.addService(tenant, second, AT);
        versions.addPreset(tenant, second, 0, aPreset("use").withVersion(2), AT);

        assertThat(versions.preset(tenant, ONE, Key.of("use"), 1).orElseThrow())
                .isEqualTo(new KnownVersions.PresetVersion(first, aPreset("use"), AT));
        assertThat(versions.preset(tenant, ONE, Key.of("use"), 2).orElseThrow().service().name()).isEqualTo("Renamed");
        assertThat(versions.newestPresets(tenant)).singleElement().satisfies(newest ->
                assertThat(newest.facts().version()).isEqualTo(2));
        assertThat(versions.newestServices(tenant)).extracting(v -> v.facts().version()).containsExactly(2);
    }

    @Test
    void givesPresetsInTheOrderOfTheirService() {
        var service = aService("one").withPresets(List.of());
        versions.addService(tenant, service, AT);
        versions.addPreset(tenant, service, 1, aPreset("a"), AT);
        versions.addPreset(tenant, service, 0, aPreset("b"), AT);

        assertThat(versions.newestPresets(tenant)).extracting(v -> v.facts().key().value()).containsExactly("b", "a");
    }

    @Test
    void showsOneTenantNothingOfAnother() {
        var other = aTenant();
        var service = aService("one").withPresets(List.of());
        versions.addProvider(other, aProvider("one"), AT);
        versions.addService(other, service, AT);
        versions.addPreset(other, service, 0, aPreset("use"), AT);

        assertThat(versions.provider(tenant, ONE, 1)).isEmpty();
        assertThat(versions.service(tenant, ONE, 1)).isEmpty();
        assertThat(versions.preset(tenant, ONE, Key.of("use"), 1)).isEmpty();
        assertThat(versions.newestProviders(tenant)).isEmpty();
        assertThat(versions.newestServices(tenant)).isEmpty();
        assertThat(versions.newestPresets(tenant)).isEmpty();
    }

    @Test
    void changesItsStampWithEveryAdditionAndOnlyThen() {
        var empty = versions.stamp(tenant);
        versions.addProvider(tenant, aProvider("one"), AT);
        var one = versions.stamp(tenant);
        versions.addService(tenant, aService("one").withPresets(List.of()), AT);
        var two = versions.stamp(tenant);
        versions.addProvider(aTenant(), aProvider("one"), AT);

        assertThat(List.of(empty, one, two)).doesNotHaveDuplicates();
        assertThat(versions.stamp(tenant)).isEqualTo(two);
    }

    @Test
    void remembersWhatTheFilesSaidLastWhateverIsPublished() {
        var before = words(CatalogueEntries.aTerm(Term.Kind.PURPOSE, "before"));
        var now = words(CatalogueEntries.aTerm(Term.Kind.PURPOSE, "now"));
        versions.addBundledWords(before, AT);
        assertThat(versions.bundledWords()).contains(before);
        versions.addEdition(new WordingEdition(versions.newestEdition() + 1, AT, words()));
        versions.addBundledWords(now, AT);
        assertThat(versions.bundledWords()).contains(now);
    }

    @Test
    void numbersEditionsAndFindsTheNewest() {
        var number = versions.newestEdition() + 1;
        var edition = new WordingEdition(number, AT, words());
        versions.addEdition(edition);

        assertThat(versions.newestEdition()).isEqualTo(number);
        assertThat(versions.edition(number).orElseThrow()).satisfies(read -> {
            assertThat(read.words()).isEqualTo(words());
            assertThat(read.publishedAt()).isEqualTo(AT);
        });
        assertThat(versions.edition(number + 1)).isEmpty();
    }

    @Test
    void keepsTheSameConflictOnce() {
        var conflict = new Conflict("provider/" + UUID.randomUUID(), 1, 3, "{}", AT);
        versions.addConflict(conflict);
        versions.addConflict(conflict);

        assertThat(versions.conflicts()).filteredOn(kept -> kept.entry().equals(conflict.entry())).containsExactly(conflict);
    }

    @Test
    void letsAConflictWaitUntilItIsSettledAndNoLonger() {
        var conflict = new Conflict("provider/" + UUID.randomUUID(), 1, 3, "{}", AT);
        var other = new Conflict("provider/" + UUID.randomUUID(), 1, 3, "{}", AT);
        versions.addConflict(conflict);
        versions.addConflict(other);
        versions.settle(conflict, AT);
        versions.addConflict(conflict);

        assertThat(versions.conflicts()).contains(other).doesNotContain(conflict);
    }

    @Test
    void knowsWhichFilesItHasLoaded() {
        var fingerprint = UUID.randomUUID().toString().replace("-", "").repeat(2);
        assertThat(versions.hasLoaded(fingerprint)).isFalse();
        versions.addLoad(fingerprint, AT);
        versions.addLoad(fingerprint, AT);
        assertThat(versions.hasLoaded(fingerprint)).isTrue();
    }
}
