package verklaar.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import verklaar.infra.testing.TestDatabase;

/**
 * A migrated database and entity managers for a test outside the container:
 * {@code @RegisterExtension static final DatabaseExtension database = new DatabaseExtension();}. Server and schema are shared
 * by all tests of a run, and never emptied: a test makes tenants of its own.
 */
public final class DatabaseExtension implements BeforeAllCallback, AfterEachCallback {

    private static final class Holder {
        private static final EntityManagerFactory FACTORY = migrated();
    }

    private static final class Unpooled {
        private static final EntityManagerFactory FACTORY = factory("unpooled", application().source());
    }

    /** In place of the application's own start, which reads its configuration from the server. */
    public static final class NothingMore implements SessionCustomizer {

        @Override
        public void customize(Session session) {
            // migrated already
        }
    }

    private final List<EntityManager> open = new ArrayList<>();
    private final boolean pooled;

    /** With connections that are used again, as on a server. */
    public DatabaseExtension() {
        this(true);
    }

    private DatabaseExtension(boolean pooled) {
        this.pooled = pooled;
    }

    /** With a new connection for each transaction, which knows the machine as it is then. */
    public static DatabaseExtension unpooled() {
        return new DatabaseExtension(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Holder.FACTORY.isOpen()) {
            throw new IllegalStateException("The database of this test run is closed");
        }
    }

    /** Closes what the test left open, rolling back its unfinished transaction. */
    @Override
    public void afterEach(ExtensionContext context) {
        for (var entityManager : open) {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
        open.clear();
    }

    /** An entity manager of the application's user with nothing loaded; the test begins and commits its transactions itself. */
    public EntityManager entityManager() {
        var entityManager = factory().createEntityManager();
        open.add(entityManager);
        return entityManager;
    }

    /** Does something in a transaction and a persistence context of its own, as a use case of the application would. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entityManager = factory().createEntityManager()) {
            var transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(entityManager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** The same, for work without a result. */
    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(entityManager -> {
            work.accept(entityManager);
            return true;
        });
    }

    /** A plain connection of the application's user; the caller closes it. */
    public Connection connection() throws SQLException {
        return application().source().getConnection();
    }

    /** A plain connection of the schema's owner; the caller closes it. */
    public Connection ownersConnection() throws SQLException {
        return owner().source().getConnection();
    }

    private EntityManagerFactory factory() {
        return pooled ? Holder.FACTORY : Unpooled.FACTORY;
    }

    private static EntityManagerFactory migrated() {
        try {
            new Migrations(owner(), application()).run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        // a handshake for each transaction would take longer than most tests
        var pool = new HikariConfig();
        pool.setDataSource(application().source());
        pool.setMinimumIdle(1);
        return factory("pooled", new HikariDataSource(pool));
    }

    private static EntityManagerFactory factory(String name, DataSource source) {
        return Persistence.createEntityManagerFactory("verklaar", Map.of(
            PersistenceUnitProperties.SESSION_NAME, name,
            PersistenceUnitProperties.TRANSACTION_TYPE, "RESOURCE_LOCAL",
            PersistenceUnitProperties.JTA_DATASOURCE, "",
            // done above, with the tests' own addresses
            PersistenceUnitProperties.SESSION_CUSTOMIZER, NothingMore.class.getName(),
            PersistenceUnitProperties.NON_JTA_DATASOURCE, source));
    }

    private static DatabaseConnection owner() {
        var database = TestDatabase.get();
        return new DatabaseConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    private static DatabaseConnection application() {
        var database = TestDatabase.get();
        return new DatabaseConnection(database.url(), database.user(), database.password());
    }
}
