package verklaar.checking;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import verklaar.assembling.Facts;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Jurisdiction;

/** Which laws apply to a statement. */
final class Packs {

    private static final Set<String> OUTSIDE = Set.of("CH", "GB", "US");

    private Packs() {
    }

    /** Those of the jurisdictions it names and of its controllers' seats; the Union's unless all of them lie elsewhere. */
    static Set<Pack> of(Facts facts) {
        Set<String> places = new HashSet<>();
        facts.draft().head().jurisdictions().stream().map(Jurisdiction::value).forEach(places::add);
        facts.organisations().forEach(organisation -> {
            if (organisation.country() != null) {
                places.add(organisation.country().value());
            }
        });
        Set<Pack> packs = EnumSet.noneOf(Pack.class);
        places.forEach(place -> {
            for (Pack pack : Pack.values()) {
                if (pack != Pack.EU && place.startsWith(pack.place())) {
                    packs.add(pack);
                }
            }
        });
        if (places.isEmpty() || !places.stream().allMatch(place -> OUTSIDE.contains(place.substring(0, 2)))) {
            packs.add(Pack.EU);
        }
        return Collections.unmodifiableSet(packs);
    }
}
