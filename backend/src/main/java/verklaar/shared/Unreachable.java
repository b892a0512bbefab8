package verklaar.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached, or does not answer in time, from every other failure: it heals by itself. */
public final class Unreachable {

    private Unreachable() {
    }

    /** Whether a failure comes of it. */
    public static boolean database(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOfTheConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 of SQL's states is a connection's; the server's own pool has no state, only a sentence. */
    private static boolean isOfTheConnection(SQLException problem) {
        var state = problem.getSQLState();
        var words = String.valueOf(problem.getMessage());
        return state != null && state.startsWith("08") || words.contains("allocating a connection") || words.contains("Connection could not be allocated");
    }
}
