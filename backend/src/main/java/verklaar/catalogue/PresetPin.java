package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.shared.Lists;

/**
 * One preset in one version, with the providers behind it each in theirs. What follows a pin changes only when the pin does.
 *
 * @param owner whose entry it is; absent means everybody's
 * @param service key of the service
 * @param preset key of its use, unique within the service
 * @param version of the preset; 1 or more
 * @param providers the providers behind the service, in order
 */
@RecordBuilder
public record PresetPin(Owner owner, Key service, Key preset, int version, List<ProviderPin> providers) implements PresetPinBuilder.With {

    public PresetPin {
        owner = orPlatform(owner);
        providers = Lists.unique(providers, ProviderPin::provider, "pinned providers");
        if (version < 1) {
            throw new IllegalArgumentException("A preset version is 1 or more");
        }
    }

    /** Whether it means the same for every tenant. */
    boolean isEverybodys() {
        return owner == Owner.PLATFORM && providers.stream().allMatch(provider -> provider.owner() == Owner.PLATFORM);
    }

    static Owner orPlatform(@Nullable Owner owner) {
        return owner == null ? Owner.PLATFORM : owner;
    }

    /** A provider in one of its versions. */
    @RecordBuilder
    public record ProviderPin(Owner owner, Key provider, int version) {
        public ProviderPin {
            owner = orPlatform(owner);
            if (version < 1) {
                throw new IllegalArgumentException("A provider version is 1 or more");
            }
        }
    }
}
