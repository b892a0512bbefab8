package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Data that goes to a country outside the EEA, and what protects it there (Art. 44-49).
 *
 * @param country where it goes; null when the country is not known
 * @param safeguard key of the catalogue's safeguard: {@code adequacy}, {@code dpf}, {@code scc} …; null when none is stated
 * @param fallback the safeguard that holds when the first one falls
 * @param text the safeguard in words of one's own
 * @param copyVia how a data subject gets a copy of the safeguard (Art. 13(1)(f))
 * @param confirmed whether the tenant has checked it
 */
@RecordBuilder
public record Transfer(@Nullable CountryCode country, @Nullable Key safeguard, @Nullable Key fallback, @Nullable InlineText text,
        @Nullable InlineText copyVia, boolean confirmed) implements TransferBuilder.With {
}
