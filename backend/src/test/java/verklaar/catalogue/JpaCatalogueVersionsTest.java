package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verklaar.catalogue.CatalogueEntries.aPreset;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.Key;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.FiredEvents;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

class JpaCatalogueVersionsTest extends CatalogueVersionsContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private static final FiredEvents<CatalogueChanged> CHANGES = new FiredEvents<>();
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    @Override
    TenantId aTenant() {
        return database.inTransaction(AuditFixture::aTenantIn).tenant();
    }

    @Override
    CatalogueVersions versions() {
        return (CatalogueVersions) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {CatalogueVersions.class},
                (proxy, method, arguments) -> database.inTransaction(entities -> call(method, new JpaCatalogueVersions(entities, CHANGES), arguments)));
    }

    private static Object call(Method method, CatalogueVersions versions, Object[] arguments) {
        try {
            var result = method.invoke(versions, arguments);
            return result == null ? "nothing" : result;
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void load(Consumer<CatalogueVersions> work) {
        database.doInTransaction(entities -> work.accept(new JpaCatalogueVersions(entities, CHANGES)));
    }

    @Test
    void letsNobodyChangeOrRemoveAVersion() throws SQLException {
        try (var connection = database.connection(); var statement = connection.createStatement()) {
            for (var table : List.of("provider_version", "service_version", "preset_version", "wording_edition", "bundled_words")) {
                assertThatThrownBy(() -> statement.execute("UPDATE " + table + " SET content = '{}'")).hasMessageContaining("denied");
                assertThatThrownBy(() -> statement.execute("DELETE FROM " + table)).hasMessageContaining("denied");
            }
        }
    }

    @Test
    void refusesAPresetOfAnotherTenantsService() {
        var mine = aTenant();
        var service = aService("one").withPresets(List.of());
        versions().addService(mine, service, Instant.EPOCH);
        var other = aTenant();
        assertThatThrownBy(() -> versions().addPreset(other, service, 0, aPreset("use"), Instant.EPOCH)).hasStackTraceContaining("preset_version_service");
    }

    @Test
    void countsTheEntriesOnceATransactionAndAnewWhenItAddsOne() {
        var tenant = aTenant();
        database.doInTransaction(entities -> {
            var versions = new JpaCatalogueVersions(entities, CHANGES);
            var stamp = versions.stamp(tenant);
            var asked = questions(entities);
            assertThat(versions.stamp(tenant)).isEqualTo(stamp);
            assertThat(questions(entities) - asked).isEqualTo(1);
            versions.addProvider(tenant, aProvider("one"), CLOCK.instant());
            assertThat(versions.stamp(tenant)).isNotEqualTo(stamp);
        });
    }

    /** How many statements the connection has run, this one included. */
    private static long questions(EntityManager entities) {
        var status = (Object[]) entities.createNativeQuery("SHOW SESSION STATUS LIKE 'Questions'").getSingleResult();
        return Long.parseLong(status[1].toString());
    }

    @Test
    void loadsOnceWhenTwoNodesStartTogether() {
        var key = "p" + UUID.randomUUID();
        var providers = Stream.iterate(0, i -> i < 20, i -> i + 1).map(i -> aProvider(key + "-" + i)).toList();

        var nodes = Stream.generate(() -> CompletableFuture.runAsync(() ->
                load(versions -> new CatalogueLoader(versions, CLOCK).loadProviders(providers)))).limit(4).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(providers).allSatisfy(provider ->
                assertThat(versions().provider(TenantId.PLATFORM, provider.key(), 1)).isPresent());
        assertThat(versions().conflicts()).noneMatch(conflict -> conflict.entry().contains(key));
    }

    @Test
    void keepsTheFilesOfTheProductToTheLetter() {
        var content = CatalogueFiles.bundled();
        load(versions -> CatalogueFixture.load(versions, content));
        var stamp = versions().stamp(TenantId.PLATFORM);
        var edition = versions().newestEdition();
        load(versions -> CatalogueFixture.load(versions, content));

        assertThat(versions().stamp(TenantId.PLATFORM)).isEqualTo(stamp);
        assertThat(versions().newestEdition()).isEqualTo(edition);
        assertThat(versions().conflicts()).noneMatch(conflict -> conflict.entry().equals("service/moneybird"));
        assertThat(versions().service(TenantId.PLATFORM, Key.of("moneybird"), 1).orElseThrow().facts().name()).isEqualTo("Moneybird");
    }

    @Test
    void givesTheFilesOfTheProductBack() {
        load(versions -> CatalogueFixture.load(versions, CatalogueFiles.bundled()));
        var export = CatalogueExport.of(versions());
        var loaded = CatalogueExport.of(CatalogueFiles.bundled(), path -> Remarks.none());
        assertThat(export.keySet()).containsAll(loaded.keySet());
        loaded.keySet().forEach(path -> assertThat(export.get(path)).as(path).isEqualTo(CatalogueFixture.bundledText(path)));
    }

    @Test
    void keepsAnOwnServiceForItsTenantAlone() {
        load(versions -> CatalogueFixture.load(versions, CatalogueFiles.bundled()));
        var tenant = aTenant();
        var mine = Key.of("mine");
        var kept = CatalogueFixture.over(versions()).keepOwn(ActingFixture.anEditorOf(tenant), aService("mine"), List.of(aProvider("mine")));
        CatalogueFixture.over(versions()).keepOwn(ActingFixture.anEditorOf(tenant), kept.withName("Mijn"), List.of());

        var catalogue = CatalogueFixture.over(versions());
        var pin = catalogue.newest(tenant, Owner.TENANT, mine, Key.of("use"));
        assertThat(pin.version()).isEqualTo(2);
        assertThat(catalogue.preset(tenant, pin).orElseThrow().service().name()).isEqualTo("Mijn");
        assertThat(catalogue.preset(aTenant(), pin)).isEmpty();
        assertThat(catalogue.service(aTenant(), Owner.TENANT, mine)).isEmpty();
    }
}
