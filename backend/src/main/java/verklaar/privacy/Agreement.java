package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has been agreed with a recipient (Art. 28(3), 26, 46).
 *
 * @param url where the agreement can be read
 * @param signedOn when it was signed; private, never printed
 */
@RecordBuilder
public record Agreement(Kind kind, State state, @Nullable WebAddress url, @Nullable LocalDate signedOn) implements AgreementBuilder.With {

    public Agreement {
        state = state == null ? State.UNCONFIRMED : state;
    }

    /** What sort of agreement it is. */
    public enum Kind { DPA, SCC, JOINT, CONTROLLER_TERMS, TERMS, OTHER }

    /** Whether it is there. */
    public enum State { YES, NO, UNCONFIRMED }
}
