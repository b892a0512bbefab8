package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.Keyed;
import verklaar.shared.Lists;

/**
 * How data is protected (Art. 32).
 *
 * @param aims what the measures are against, in the tenant's words; null for the usual
 * @param measures in order
 * @param reviewedOn when somebody last checked that they are true
 */
@RecordBuilder
public record Security(@Nullable InlineText aims, List<MeasureUse> measures, @Nullable LocalDate reviewedOn) implements SecurityBuilder.With {

    public Security {
        measures = Lists.unique(measures, Keyed::key, "measures");
    }

    public static Security unanswered() {
        return new Security(null, List.of(), null);
    }
}
