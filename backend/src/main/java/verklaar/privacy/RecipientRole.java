package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * As what a recipient gets the data (Art. 4(7), 4(8), 26, 28).
 *
 * @param forWhat the part the role holds for, when there is more than one: "for its own statistics"
 */
@RecordBuilder
public record RecipientRole(Role role, @com.fasterxml.jackson.annotation.JsonProperty("for") @Nullable InlineText forWhat)
        implements RecipientRoleBuilder.With {

    public static RecipientRole of(Role role) {
        return new RecipientRole(role, null);
    }

    /** Processor, own controller, joint controller, or public authority. */
    public enum Role { PROCESSOR, CONTROLLER, JOINT, AUTHORITY }
}
