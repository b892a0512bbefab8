package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.Key;

/**
 * How children's data is treated (Art. 8).
 *
 * @param directedAtChildren whether the service is meant for them
 * @param age below which parents must agree; 13 to 16 in the Union; null for the age of the law that applies
 * @param clause key of the catalogue's clause to print; null for the usual one
 * @param contact key of the organisation's contact point to write to; null for its privacy contact
 */
@RecordBuilder
public record ChildrenPolicy(Answer directedAtChildren, @Nullable Integer age, @Nullable Key clause, @Nullable Key contact)
        implements ChildrenPolicyBuilder.With {

    public ChildrenPolicy {
        directedAtChildren = Answer.orUnanswered(directedAtChildren);
        if (age != null && (age < 1 || age > 21)) {
            throw new IllegalArgumentException("An age of consent is 1 to 21, not " + age);
        }
    }
}
