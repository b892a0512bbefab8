package verklaar.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What happens before anything else does: the configuration is checked, then the schema is brought up to date. The persistence
 * unit calls this before its first connection, which the server makes while it still deploys, ahead of CDI.
 */
@ApplicationScoped
@DataSourceDefinition(name = "java:app/jdbc/verklaar", className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=verklaar.database.url}", user = "${MPCONFIG=verklaar.database.user}", password = "${MPCONFIG=verklaar.database.password}",
    minPoolSize = 2, maxPoolSize = 32,
    // milliseconds: a database that hangs is given up, where the longest statement takes a fraction of that; the URL may say otherwise
    properties = {"connectTimeout=2000", "socketTimeout=5000", "fish.payara.max-wait-time-in-millis=5000",
        "serverTimezone=UTC", "forceConnectionTimeZoneToSession=true", "fallbackToSystemKeyStore=false",
        "fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=auto-commit",
        "fish.payara.validate-atmost-once-period-in-seconds=30", "fish.payara.fail-all-connections=true"})
public class ApplicationStart implements SessionCustomizer {

    private static final Logger LOG = Logger.getLogger(ApplicationStart.class.getName());

    @Override
    public void customize(Session session) {
        try {
            var configuration = configuration();
            var count = new Migrations(configuration.owner(), configuration.application()).run();
            LOG.log(Level.INFO, "The schema is up to date; {0} migrations ran.", count);
        } catch (Configuration.WrongConfiguration e) {
            throw stop(e.getMessage(), e);
        } catch (SQLException | RuntimeException e) {
            throw stop("The database (verklaar.database.url) cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    @Produces
    @Singleton
    Configuration configuration() {
        Config config = ConfigProvider.getConfig();
        return Configuration.of(key -> config.getOptionalValue(key, String.class));
    }

    private static IllegalStateException stop(String sentence, Exception cause) {
        var line = "Verklaar does not start. " + sentence.replaceAll("\\s*\\R\\s*", " ");
        LOG.log(Level.SEVERE, line);
        return new IllegalStateException(line, cause);
    }
}
