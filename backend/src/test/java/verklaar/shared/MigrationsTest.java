package verklaar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.infra.testing.TestDatabase;

class MigrationsTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @BeforeAll
    static void makesTables() throws SQLException {
        asOwner("CREATE TABLE test_ledger (id INT PRIMARY KEY, at DATETIME(6)) COMMENT 'append-only: a test'",
            "CREATE TABLE test_note (id INT PRIMARY KEY, at DATETIME(6))");
        var test = TestDatabase.get();
        new Migrations(new DatabaseConnection(test.url(), test.ownerUser(), test.ownerPassword()),
            new DatabaseConnection(test.url(), test.user(), test.password())).run();
    }

    @AfterAll
    static void dropsThem() throws SQLException {
        asOwner("DROP TABLE test_ledger", "DROP TABLE test_note");
    }

    @Test
    void letsTheApplicationWriteAnOrdinaryTable() throws SQLException {
        asApplication("INSERT INTO test_note VALUES (1, NOW(6))", "UPDATE test_note SET at = NULL", "DELETE FROM test_note");
    }

    @Test
    void letsTheApplicationOnlyAddToAnAppendOnlyTable() throws SQLException {
        asApplication("INSERT INTO test_ledger VALUES (1, NOW(6))");
        assertThatThrownBy(() -> asApplication("UPDATE test_ledger SET at = NULL")).hasMessageContaining("denied");
        assertThatThrownBy(() -> asApplication("DELETE FROM test_ledger")).hasMessageContaining("denied");
    }

    @Test
    void letsTheApplicationChangeNoSchema() {
        assertThatThrownBy(() -> asApplication("CREATE TABLE test_other (id INT)")).hasMessageContaining("denied");
    }

    @Test
    void keepsAnInstantInUtcWhateverTheMachinesTimeZone() throws SQLException {
        var before = TimeZone.getDefault();
        try (var connection = database.connection()) {
            // an hour that this zone skips when summer time begins
            var instant = Instant.parse("2026-03-29T01:30:00.123456Z");
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
            try (var insert = connection.prepareStatement("INSERT INTO test_note VALUES (2, ?)")) {
                insert.setTimestamp(1, new InstantConverter().convertToDatabaseColumn(instant));
                insert.execute();
            }
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT at, CAST(at AS CHAR) FROM test_note WHERE id = 2")) {
                row.next();
                assertThat(new InstantConverter().convertToEntityAttribute(row.getTimestamp(1))).isEqualTo(instant);
                assertThat(row.getString(2)).isEqualTo("2026-03-29 01:30:00.123456");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void opensThePersistenceUnit() {
        Object one = database.inTransaction(entities -> entities.createNativeQuery("SELECT 1").getSingleResult());
        assertThat(one).hasToString("1");
    }

    private static void asOwner(String... statements) throws SQLException {
        try (var connection = database.ownersConnection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void asApplication(String... statements) throws SQLException {
        try (var connection = database.connection(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
