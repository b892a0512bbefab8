package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.Owner;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.DatabaseExtension;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;

/** Whatever EclipseLink makes of our queries, each names the tenant it is for. */
class TenantInEverySqlTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private final List<String> sql = Collections.synchronizedList(new ArrayList<>());
    private SessionLog usual;

    @BeforeEach
    void listen() {
        var session = JpaHelper.getServerSession(database.entityManager().getEntityManagerFactory());
        usual = session.getSessionLog();
        session.setSessionLog(new AbstractSessionLog() {
            @Override
            public void log(SessionLogEntry entry) {
                if (SessionLog.SQL.equals(entry.getNameSpace())) {
                    sql.add(entry.getMessage());
                }
            }

            @Override
            public boolean shouldLog(int level, String category) {
                return SessionLog.SQL.equals(category);
            }
        });
    }

    @AfterEach
    void stopListening() {
        JpaHelper.getServerSession(database.entityManager().getEntityManagerFactory()).setSessionLog(usual);
    }

    @Test
    void narrowsEveryStatementToOneTenant() {
        var acting = database.inTransaction(AuditFixture::aTenantIn);
        sql.clear();

        does(f -> f.organisations().add(acting, Organisation.named("Ours")));
        var id = new StatementId[1];
        does(f -> id[0] = f.drafting().begin(acting, Beginning.of("x", LanguageTag.NL)));
        does(f -> save(f, acting, id[0], 1));
        does(f -> save(f, acting, id[0], 2));
        does(f -> f.drafting().list(acting, "x", null, 10));
        does(f -> f.drafting().summary(acting, id[0]));
        does(f -> f.drafting().rename(acting, id[0], "y"));
        does(f -> f.drafting().content(acting.tenant(), id[0]));
        does(f -> f.organisations().list(acting));
        does(f -> f.organisations().save(acting, f.organisations().list(acting).get(0).id(), Organisation.named("Other"), 1));
        AuditFixture.tokensIn(database, acting, Instant.now().plusSeconds(60), Set.of(Acting.Scope.READ));

        assertThat(sql).hasSizeGreaterThan(25).allSatisfy(statement -> assertThat(statement).matches(TenantInEverySqlTest::namesTheTenant));
        assertThat(sql).anyMatch(statement -> statement.startsWith("UPDATE statement")).anyMatch(s -> s.startsWith("DELETE FROM sharing_pin"));
    }

    /** A row that is written carries its tenant; every other statement asks for it. */
    private static boolean namesTheTenant(String statement) {
        return statement.startsWith("INSERT INTO ") ? statement.contains(" tenant_id,") || statement.contains(" tenant_id)")
                : statement.contains("tenant_id = ?");
    }

    private static void save(DraftingFixture fixture, Acting acting, StatementId id, int version) {
        var pin = new PresetPin(Owner.PLATFORM, Key.of("mailer"), Key.of("newsletter"), version, List.of());
        var draft = fixture.drafting().draft(acting, id).value();
        fixture.drafting().save(acting, id, draft.withSharings(List.of(SharingBuilder.builder().key(Key.of("s" + version)).pin(pin).build())), version);
    }

    private static void does(Consumer<DraftingFixture> work) {
        database.doInTransaction((EntityManager entities) -> work.accept(DraftingFixture.with(entities, new DraftingFixture.EverythingKnown())));
    }
}
