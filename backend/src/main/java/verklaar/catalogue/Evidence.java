package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * Where facts of an entry come from.
 *
 * @param of names of the fields it vouches for; empty for the whole entry
 * @param source in a few words
 * @param url where it can be read
 * @param checkedOn when somebody last looked
 */
@RecordBuilder
public record Evidence(List<String> of, String source, @Nullable WebAddress url, LocalDate checkedOn, Confidence confidence) {

    public Evidence {
        of = Lists.orEmpty(of);
    }

    /** How sure we are. */
    public enum Confidence { HIGH, MEDIUM, LOW }
}
