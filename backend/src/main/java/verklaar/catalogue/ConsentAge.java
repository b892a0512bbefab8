package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import verklaar.privacy.CountryCode;

/** From which age children consent for themselves in a country (Art. 8(1)), in years. */
@RecordBuilder
public record ConsentAge(CountryCode country, int age, String law, String source, Evidence.Confidence confidence) {
}
