package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verklaar.catalogue.CatalogueEntries.aPreset;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;
import static verklaar.catalogue.CatalogueEntries.content;
import static verklaar.catalogue.CatalogueEntries.inline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.MovingClock;
import verklaar.tenant.TenantId;

class PublicCatalogueTest {

    private static final Instant LATER = Instant.parse("2026-11-24T09:00:00Z");

    private final InMemoryCatalogueVersions versions = new InMemoryCatalogueVersions();
    private final MovingClock clock = new MovingClock(LATER);
    private final PublicCatalogue catalogue = new PublicCatalogue(failing(versions), clock);
    private boolean away;

    /** The same versions, which cannot be read while the database is away. */
    private CatalogueVersions failing(CatalogueVersions through) {
        return (CatalogueVersions) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {CatalogueVersions.class},
                (proxy, method, arguments) -> {
                    if (away) {
                        throw new IllegalStateException("The database is away");
                    }
                    try {
                        return method.invoke(through, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private void load(ServiceFacts... services) {
        CatalogueFixture.load(versions, content(List.of(aProvider("one"), aProvider("two")), List.of(services)));
    }

    @Test
    void tellsSinceWhenAServiceIsThereAndWhenItChanged() {
        load(aService("one"));
        var second = aPreset("use").withVersion(2).withChangeNote(inline("More"));
        versions.addPreset(TenantId.PLATFORM, aService("one").withPresets(List.of()), 0, second, LATER);

        var profile = catalogue.service("one");
        assertThat(profile.since()).isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(profile.changed()).isEqualTo(LATER);
        assertThat(profile.uses()).extracting(use -> use.facts().version()).containsExactly(2);
        assertThat(profile.firms()).extracting(firm -> firm.facts().key()).containsExactly(Key.of("one"));
    }

    @Test
    void leadsFromAServiceToTheOneThatTookItsPlace() {
        load(aService("one").withSucceededBy(Key.of("two")), aService("two"));
        assertThat(catalogue.service("one").successor().key()).isEqualTo(Key.of("two"));
        assertThat(catalogue.service("two").predecessors()).extracting(ServiceFacts::key).containsExactly(Key.of("one"));
    }

    @Test
    void showsNothingOfATenant() {
        load(aService("one"));
        var tenant = new TenantId(java.util.UUID.randomUUID());
        versions.addService(tenant, aService("mine").withPresets(List.of()), LATER);
        assertThat(catalogue.search(ServiceQuery.of("", LanguageTag.NL, 100)).items()).extracting(hit -> hit.service().value()).containsExactly("one");
        assertThatThrownBy(() -> catalogue.service("mine")).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void noticesAChangeWithinASecond() {
        load(aService("one"));
        var before = catalogue.stamp();
        load(aService("one"), aService("two"));
        clock.passes(Duration.ofSeconds(1));
        assertThat(catalogue.stamp()).isNotEqualTo(before);
        assertThat(catalogue.service("two").service().key()).isEqualTo(Key.of("two"));
    }

    @Test
    void tellsWhatItLastReadWhileTheDatabaseIsAway() {
        load(aService("one"));
        var stamp = catalogue.stamp();
        away = true;
        clock.passes(Duration.ofHours(1));
        assertThat(catalogue.stamp()).isEqualTo(stamp);
        assertThat(catalogue.search(ServiceQuery.of("one", LanguageTag.NL, 3)).total()).isEqualTo(1);
    }

    @Test
    void goesOnWhereAPageEnded() {
        load(aService("one"), aService("two"));
        var first = catalogue.search(new ServiceQuery("", null, LanguageTag.NL, null, 1));
        var second = catalogue.search(new ServiceQuery("", null, LanguageTag.NL, first.next(), 1));
        assertThat(first.items()).extracting(hit -> hit.service().value()).containsExactly("one");
        assertThat(second.items()).extracting(hit -> hit.service().value()).containsExactly("two");
        assertThat(second.next()).isNull();
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void refusesAPlaceThatItDidNotGive() {
        load(aService("one"));
        for (var place : List.of("%%%", "bm9uZQ", "")) {
            assertThatThrownBy(() -> catalogue.search(new ServiceQuery("", null, LanguageTag.NL, place, 1))).isInstanceOf(CatalogueRefused.NotAPlace.class);
        }
    }

    @Test
    void countsTheServicesOfEachKind() {
        load(aService("one"), aService("two"));
        assertThat(catalogue.categories(LanguageTag.NL)).containsExactly(new ServiceCategory(Key.of("accounting"), "accounting", 2));
    }
}
