package verklaar.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.infra.testing.TestDatabase;
import verklaar.shared.DatabaseConnection;
import verklaar.shared.Ids;
import verklaar.tenant.Acting.Scope;

/** A tenant of its own for a test of the deployed application, put straight into its database. */
public record DeployedTenant(TenantId id) {

    /** A tenant nobody else knows. */
    public static DeployedTenant founded() {
        var id = new TenantId(Ids.next());
        execute("INSERT INTO tenant (id, name, kind, locale, time_zone, created_at, lock_version) VALUES (?, 'A tenant', 'COMPANY', 'nl', "
                + "'Europe/Amsterdam', UTC_TIMESTAMP(6), 1)", Ids.bytes(id.value()));
        return new DeployedTenant(id);
    }

    /** The secret of a new token that may do these things. */
    public String token(Scope... scopes) {
        return token(EnumSet.copyOf(Arrays.asList(scopes)), Instant.now().plus(Duration.ofDays(1)), null);
    }

    /** The secret of a new token that may do everything. */
    public String token() {
        return token(Scope.values());
    }

    /** The secret of a token that expires at some time, and was revoked at some time or not. */
    public String token(Set<Scope> scopes, Instant expires, @Nullable Instant revoked) {
        var secret = Secret.random();
        execute("INSERT INTO api_token (tenant_id, id, name, scopes, prefix, hash, created_by, created_at, expires_at, revoked_at) "
                + "VALUES (?, ?, 'A token', ?, ?, ?, 'person:test', UTC_TIMESTAMP(6), ?, ?)", Ids.bytes(id.value()), Ids.bytes(Ids.next()),
                scopes.stream().map(Enum::name).collect(Collectors.joining(",")), secret.prefix(), secret.hash(), Timestamp.from(expires),
                revoked == null ? null : Timestamp.from(revoked));
        return secret.reveal();
    }

    /** Revokes every token of the tenant. */
    public void revokeAll() {
        execute("UPDATE api_token SET revoked_at = UTC_TIMESTAMP(6) WHERE tenant_id = ?", Ids.bytes(id.value()));
    }

    /** How many rows the tenant has in a table. */
    public long count(String table) {
        try (var connection = connection(); var query = connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?")) {
            query.setBytes(1, Ids.bytes(id.value()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql, @Nullable Object... values) {
        try (var connection = connection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        var database = TestDatabase.get();
        return new DatabaseConnection(database.url(), database.user(), database.password()).source().getConnection();
    }
}
