package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Transfer;
import verklaar.shared.Lists;

/**
 * One preset in one version, with the providers behind it each in theirs. What follows a pin changes only when the pin does.
 *
 * @param owner whose entry it is; absent means everybody's
 * @param service key of the service
 * @param preset key of its use, unique within the service
 * @param version of the preset; 1 or more
 * @param providers the providers behind the service, in order
 * @param fallen safeguards of the preset that hold no longer; where the preset names a fallback, that stands in their place
 */
@RecordBuilder
public record PresetPin(Owner owner, Key service, Key preset, int version, List<ProviderPin> providers, List<Fallen> fallen)
        implements PresetPinBuilder.With {

    public PresetPin(Owner owner, Key service, Key preset, int version, List<ProviderPin> providers) {
        this(owner, service, preset, version, providers, List.of());
    }

    public PresetPin {
        owner = orPlatform(owner);
        providers = Lists.unique(providers, ProviderPin::provider, "pinned providers");
        fallen = Lists.unique(fallen, one -> one, "fallen safeguards");
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

    /**
     * A safeguard that held once and holds no longer (Art. 45(5), 46): a lapsed certification, a decision that was withdrawn.
     *
     * @param safeguard key of the catalogue's safeguard: {@code dpf}, {@code adequacy}
     * @param country where it protects no longer; null for wherever the preset names it
     */
    @RecordBuilder
    public record Fallen(Key safeguard, @Nullable CountryCode country) {

        private static final Key ADEQUACY = Key.of("adequacy");
        private static final Key FRAMEWORK = Key.of("dpf");
        private static final CountryCode UNITED_STATES = CountryCode.of("US");

        /** A firm's certification under the EU-US Data Privacy Framework, which has lapsed. */
        public static final Fallen CERTIFICATION = new Fallen(FRAMEWORK, null);

        /**
         * What rests on the Commission's decision for a country and falls with it: on Decision (EU) 2023/1795, which protects data with
         * certified firms alone, the whole framework.
         */
        public static List<Fallen> withDecision(CountryCode country) {
            var adequacy = new Fallen(ADEQUACY, country);
            return country.equals(UNITED_STATES) ? List.of(adequacy, new Fallen(FRAMEWORK, country)) : List.of(adequacy);
        }

        /** Whether it is what a transfer relies on. */
        public boolean isUsedBy(Transfer transfer) {
            return safeguard.equals(transfer.safeguard()) && (country == null || country.equals(transfer.country()));
        }

        /** The transfer with what holds in its place: its fallback, or nothing. */
        public Transfer replacedIn(Transfer transfer) {
            return isUsedBy(transfer) ? transfer.withSafeguard(transfer.fallback()).withFallback(null) : transfer;
        }
    }
}
