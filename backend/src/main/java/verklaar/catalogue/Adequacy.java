package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the European Commission that a country protects data well enough (Art. 45).
 *
 * @param country ISO 3166-1 alpha-2, or the user-assigned {@code XO-EPO}
 * @param scope {@code general}, or what it is limited to
 */
@RecordBuilder
public record Adequacy(String country, String name, @Nullable String decision, String scope, String inForceFrom, @Nullable String expires,
        @Nullable String dpvIri, String source, Evidence.Confidence confidence, @Nullable String note) {
}
