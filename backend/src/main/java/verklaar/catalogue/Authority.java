package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * A supervisory authority (Art. 51), to which people may complain (Art. 77).
 *
 * @param key its country, or country and region, in lower case: {@code nl}, {@code de-be}
 * @param name as it calls itself, in its own languages; the other languages use {@code nameEn} or the local name
 * @param nameLocal its official name
 * @param complaintUrl where complaints go
 * @param complaintLanguages in which it takes them
 */
@RecordBuilder
public record Authority(Key key, String country, @Nullable String region, String nameLocal, String nameEn, @Nullable PlainText name,
        @Nullable String abbreviation, @Nullable WebAddress website, @Nullable WebAddress complaintUrl, @Nullable String postalAddress,
        @Nullable String email, @Nullable String phone, List<LanguageTag> complaintLanguages, @Nullable String dpvIri, String source,
        Evidence.Confidence confidence, @Nullable String note) {

    public Authority {
        complaintLanguages = Lists.orEmpty(complaintLanguages);
    }
}
