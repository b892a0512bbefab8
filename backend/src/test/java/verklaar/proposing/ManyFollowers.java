package verklaar.proposing;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import verklaar.catalogue.PresetPin;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.Ids;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;

/**
 * Tenants with a great many sharings, written as rows alone: every tenth has one pin on a preset of everybody's, the others follow
 * another one.
 */
final class ManyFollowers {

    private static final int SHARINGS_A_STATEMENT = 20;
    private static final int EVERY = 10;
    private static final String EMPTY_DRAFT = "{\"formatVersion\":1,\"head\":{},\"wording\":{\"sourceLocale\":\"nl\",\"locales\":[\"nl\"],\"edition\":1}}";

    private final List<Acting> tenants;
    private final int sharingsATenant;

    private ManyFollowers(List<Acting> tenants, int sharingsATenant) {
        this.tenants = tenants;
        this.sharingsATenant = sharingsATenant;
    }

    static ManyFollowers in(DatabaseExtension database, int tenants, int sharingsATenant, PresetPin pin) throws SQLException {
        var many = new ManyFollowers(Stream.generate(() -> database.inTransaction(AuditFixture::aTenantIn)).limit(tenants).toList(), sharingsATenant);
        many.write(database, pin);
        return many;
    }

    /** All sharings. */
    int sharings() {
        return tenants.size() * sharingsATenant;
    }

    /** Those that have the pin. */
    int followers() {
        return sharings() / EVERY;
    }

    private void write(DatabaseExtension database, PresetPin followed) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.prepareStatement("INSERT INTO statement (tenant_id, id, name, document, source_locale, wording_edition, "
                        + "sharings, created_at, changed_at, changed_by, lock_version) VALUES (?, ?, 'x', '" + EMPTY_DRAFT + "', 'nl', 1, 20, NOW(6), "
                        + "NOW(6), 'a test', 1)");
                var pin = connection.prepareStatement("INSERT INTO sharing_pin (tenant_id, statement_id, sharing_key, owner, service_key, preset_key, "
                        + "preset_version) VALUES (?, ?, ?, 'PLATFORM', ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var acting : tenants) {
                byte[] tenant = Ids.bytes(acting.tenant().value());
                for (int s = 0; s < sharingsATenant; s += SHARINGS_A_STATEMENT) {
                    byte[] id = Ids.bytes(Ids.next());
                    statement.setBytes(1, tenant);
                    statement.setBytes(2, id);
                    statement.addBatch();
                    for (int k = 0; k < SHARINGS_A_STATEMENT; k++) {
                        boolean affected = k % EVERY == 0;
                        pin.setBytes(1, tenant);
                        pin.setBytes(2, id);
                        pin.setString(3, "sharing-" + k);
                        pin.setString(4, affected ? followed.service().value() : "heroku");
                        pin.setString(5, affected ? followed.preset().value() : "hosting");
                        pin.setInt(6, affected ? followed.version() : 1);
                        pin.addBatch();
                    }
                }
                statement.executeBatch();
                pin.executeBatch();
                connection.commit();
            }
        }
    }
}
