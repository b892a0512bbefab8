package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Lists;

/**
 * Where a recipient has its seat, or stores, processes or can see the data (Art. 13(1)(f)).
 *
 * @param country a country, or null when only the region is known
 * @param region a region instead of a country
 * @param place a place within it, such as a data centre's town
 * @param dataItems keys of the sharing's data items it holds for; empty for all of them
 */
@RecordBuilder
public record Location(Role role, @Nullable CountryCode country, @Nullable Region region, @Nullable PlainText place, List<Key> dataItems)
        implements LocationBuilder.With {

    public Location {
        if ((country == null) == (region == null)) {
            throw new IllegalArgumentException("A location is either a country or a region");
        }
        dataItems = Lists.orEmpty(dataItems);
    }

    public static Location of(Role role, String country) {
        return new Location(role, CountryCode.of(country), null, null, List.of());
    }

    /** What happens there. */
    public enum Role { SEAT, STORAGE, PROCESSING, ACCESS }

    /** A region when no single country can be named. */
    public enum Region { EU, EEA, WORLD }
}
