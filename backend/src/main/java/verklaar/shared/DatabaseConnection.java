package verklaar.shared;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How to reach the database as one of its users.
 *
 * @param url      {@code jdbc:mysql://host:port/schema}
 * @param user     the database's own name for who signs in
 * @param password of that user
 */
public record DatabaseConnection(String url, String user, String password) {

    /** Connections that speak UTC and never offer the server's own key store as a client certificate. */
    public DataSource source() {
        try {
            var source = new MysqlDataSource();
            source.setUrl(url);
            source.setUser(user);
            source.setPassword(password);
            source.setServerTimezone("UTC");
            source.setForceConnectionTimeZoneToSession(true);
            source.setFallbackToSystemKeyStore(false);
            return source;
        } catch (SQLException e) {
            throw new IllegalArgumentException("Not a database address: " + url, e);
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
