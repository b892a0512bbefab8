package verklaar.privacy;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

/** Reads the lifetimes of cookies. */
final class Durations {

    private Durations() {
    }

    static boolean readable(String lifetime) {
        if (lifetime.equals("session") || lifetime.equals("persistent")) {
            return true;
        }
        if (lifetime.length() > 20) {
            return false;
        }
        try {
            return lifetime.contains("T") ? !Duration.parse(lifetime).isNegative() : !Period.parse(lifetime).isNegative();
        } catch (DateTimeParseException notADuration) {
            return false;
        }
    }
}
