package verklaar.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.LanguageTag;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.Ids;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.AuditLog;

class JpaPublishingTest extends PublishingContract {

    /** All tests of a run share one database, so that even a row nobody here reads must be one that others can. */
    private static final String EMPTY_DRAFT = "{\"formatVersion\":1,\"head\":{},\"wording\":{\"sourceLocale\":\"nl\",\"locales\":[\"nl\"],\"edition\":1}}";

    @RegisterExtension
    static final DatabaseExtension database = DatabaseExtension.unpooled();

    @Override
    Acting aTenant() {
        return database.inTransaction(AuditFixture::aTenantIn);
    }

    @Override
    StatementId aStatement(Acting owner) {
        StatementId id = new StatementId(Ids.next());
        database.doInTransaction(entities -> entities.createNativeQuery("INSERT INTO statement (tenant_id, id, name, document, source_locale, "
                        + "wording_edition, sharings, created_at, changed_at, changed_by, lock_version) "
                        + "VALUES (?, ?, 'A statement', ?, 'nl', 1, 0, NOW(6), NOW(6), 'a test', 1)")
                .setParameter(1, Ids.bytes(owner.tenant().value())).setParameter(2, Ids.bytes(id.value()))
                .setParameter(3, EMPTY_DRAFT).executeUpdate());
        return id;
    }

    @Override
    <T> T with(Work<T> work) {
        return database.inTransaction(entities -> work.with(publishing(new JpaPublications(entities), AuditFixture.with(entities))));
    }

    @Override
    Publications publications() {
        return new JpaPublications(database.entityManager());
    }

    @Override
    AuditLog audit() {
        return AuditFixture.with(database.entityManager());
    }

    @Test
    void makesOneVersionHoweverManyPublishAtOnce() throws Exception {
        List<Object> outcomes = atOnce(12, n -> () -> publish(1));

        assertThat(outcomes).filteredOn(VersionSummary.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(PublishingRefused.Unchanged.class::isInstance).hasSize(11);
        assertThat(versions()).hasSize(1);
    }

    @Test
    void givesAnAddressToOneHoweverManyWantItAtOnce() throws Exception {
        Slug slug = aSlug();
        List<StatementId> statements = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            statements.add(aStatement(owner));
        }
        List<Object> outcomes = atOnce(8, n -> () -> {
            doWith(publishing -> publishing.setSlug(owner, statements.get(n), slug));
            return slug;
        });

        assertThat(outcomes).filteredOn(slug::equals).hasSize(1);
        assertThat(outcomes).filteredOn(PublishingRefused.SlugTaken.class::isInstance).hasSize(7);
    }

    @Test
    void givesStatementsOfOneNameEachAnAddressOfTheirOwn() throws Exception {
        List<StatementId> statements = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            statements.add(aStatement(owner));
        }
        List<Object> outcomes = atOnce(6, n -> () -> {
            with(publishing -> publishing.publish(owner, statements.get(n), 1));
            return with(publishing -> publishing.publication(owner, statements.get(n))).slug();
        });

        assertThat(outcomes).doesNotHaveDuplicates().allMatch(Slug.class::isInstance);
    }

    @Test
    void ticksWithoutAGapOrARepetitionHoweverManyPublishAtOnce() throws Exception {
        List<StatementId> statements = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            statements.add(aStatement(owner));
        }
        long before = new PublicStatements(publications()).clock();
        atOnce(6, n -> () -> with(publishing -> publishing.publish(owner, statements.get(n), 1)));

        assertThat(new PublicStatements(publications()).changedAfter(before)).extracting(PublicationChanged::sequence)
                .doesNotHaveDuplicates().contains(before + 1, before + 6);
    }

    @Test
    void cannotChangeOrRemoveWhatWasPublished() {
        publish(1);

        for (String table : List.of("statement_version", "version_content", "version_article", "version_review", "slug")) {
            assertThatThrownBy(() -> asApplication("UPDATE " + table + " SET tenant_id = tenant_id")).hasMessageContaining("denied");
            assertThatThrownBy(() -> asApplication("DELETE FROM " + table)).hasMessageContaining("denied");
        }
    }

    @Test
    void keepsALocalDateWhateverTheMachinesTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            publish(1);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(versions().get(0).effectiveFrom()).hasToString("2026-11-23");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void keepsAVersionOfTenThousandRowsInEveryLanguage() {
        String long_ = "De nieuwsbrief die wij elke week versturen ".repeat(400);
        var section = verklaar.rendering.DocumentFixture.section(verklaar.statement.SectionKind.FREE, null, java.util.stream.IntStream.range(0, 200)
                .mapToObj(n -> (verklaar.assembling.Block) verklaar.rendering.DocumentFixture.prose("free/" + n, long_, long_)).toList(), List.of());
        var plain = ManuscriptFixture.complete("T");
        long version = manuscripts.write(statement, new verklaar.assembling.StatementDocument(1, plain.statement(), plain.sourceLocale(), plain.locales(),
                plain.title(), plain.who(), plain.versionLine(), List.of(), true, List.of(section), plain.facts(), List.of()));
        publish(version);

        assertThat(with(publishing -> publishing.version(owner, statement, 1)).articles()).hasSize(2)
                .allSatisfy(article -> assertThat(article.html().length()).isGreaterThan(3_000_000))
                .extracting(PublishedArticle::language).contains(LanguageTag.EN);
    }

    private static void asApplication(String sql) throws SQLException {
        try (var connection = database.connection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What each of several got who began together: its result or its refusal. */
    private static List<Object> atOnce(int several, java.util.function.IntFunction<Callable<?>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(several);
        try {
            CyclicBarrier together = new CyclicBarrier(several);
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < several; i++) {
                Callable<?> one = work.apply(i);
                futures.add(threads.submit(() -> {
                    together.await();
                    try {
                        return one.call();
                    } catch (PublishingRefused refused) {
                        return refused;
                    }
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
