package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Agreement;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * What one version of a provider says: a firm behind services. This is also the form of its file.
 *
 * @param formatVersion of the file; now 1
 * @param version of the entry; 1 or more, one more for each change
 * @param legalName as registered, with its legal form
 * @param tradeName the name people know, when it differs
 * @param country of its seat
 * @param representative its representative in the Union (Art. 27)
 * @param dpf what is known of its EU-US Data Privacy Framework entry
 * @param parent key of the firm that owns it
 * @param succeededBy key of the provider that took its place
 */
@RecordBuilder
public record ProviderFacts(int formatVersion, Key key, int version, String legalName, @Nullable String tradeName, @Nullable String form,
        CountryCode country, @Nullable String address, @Nullable String representative, @Nullable Registration registration,
        @Nullable WebAddress website, @Nullable WebAddress privacyUrl, @Nullable WebAddress termsUrl, @Nullable WebAddress optOutUrl,
        @Nullable WebAddress subprocessorsUrl, List<Agreement> agreements, @Nullable Dpf dpf, Status status, @Nullable Key parent,
        @Nullable Key succeededBy, List<Evidence> evidence) implements ProviderFactsBuilder.With {

    public ProviderFacts {
        if (formatVersion != 1) {
            throw new IllegalArgumentException("Unknown format version " + formatVersion);
        }
        agreements = Lists.orEmpty(agreements);
        status = status == null ? Status.ACTIVE : status;
        evidence = Lists.orEmpty(evidence);
    }

    /** A number in a register. */
    @RecordBuilder
    public record Registration(String scheme, String number) {
    }

    /**
     * The provider's entry on the list of the EU-US Data Privacy Framework (Decision (EU) 2023/1795).
     *
     * @param dataTypes {@code HR}, {@code NON_HR}
     */
    @RecordBuilder
    public record Dpf(boolean certified, List<String> dataTypes, LocalDate checkedOn) {
        public Dpf {
            dataTypes = Lists.orEmpty(dataTypes);
        }
    }

    /** What became of it. */
    public enum Status { ACTIVE, RENAMED, MERGED, ENDED }
}
