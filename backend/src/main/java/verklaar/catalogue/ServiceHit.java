package verklaar.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;

/**
 * A service as a search shows it, in one language.
 *
 * @param service its key
 * @param provider the first of the firms behind it; null when there is none
 * @param country of that firm's seat
 * @param category the kind of service, in words
 * @param status whether it is still there; what has ended can have been used once
 * @param presets the uses it can be picked for
 * @param data what is typically shared with it, in words
 */
public record ServiceHit(Owner owner, Key service, String name, @Nullable String provider, @Nullable CountryCode country, String category,
        ProviderFacts.Status status, List<Use> presets, List<String> data) {

    public ServiceHit {
        presets = List.copyOf(presets);
        data = List.copyOf(data);
    }

    /**
     * One use of the service.
     *
     * @param variant the use, in words
     */
    public record Use(Key preset, String variant) {
    }
}
