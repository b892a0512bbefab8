package verklaar.checking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is let be.
 *
 * @param reason for colleagues and for the record; never public
 * @param by who did: a person's subject or a token's prefix
 * @param until the last day on which it holds, in the statement's zone; null for no end
 * @param standing whether it holds now
 */
public record Waived(String reason, String by, Instant at, @Nullable LocalDate until, Standing standing) {

    /** Whether a waiver holds. */
    public enum Standing {
        /** It holds. */
        IN_FORCE,
        /** Its last day has passed. */
        PAST,
        /** What it was about has become another thing. */
        CHANGED
    }

    public boolean inForce() {
        return standing == Standing.IN_FORCE;
    }
}
