package verklaar.assembling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Location;
import verklaar.privacy.Transfer;
import verklaar.statement.Sharing;

/** Where data is, and what protects it outside the EEA (Art. 13(1)(f), 44-49), in a few words. */
final class Places {

    private static final Key NONE_NEEDED = Key.of("none-eea");

    private Places() {
    }

    /** Whether a transfer says that there is none. */
    static boolean staysWithin(Transfer transfer) {
        return NONE_NEEDED.equals(transfer.safeguard());
    }

    /** "Land: Verenigde Staten", or the countries after what happens there; empty when no country is known. */
    static Optional<Phrase> country(ResolvedSharing sharing) {
        return where(sharing, countries -> Phrase.say("place.country", Map.of("places", countries)));
    }

    /** The same under a heading that says what it is: "Verenigde Staten". */
    static Optional<Phrase> countryAlone(ResolvedSharing sharing) {
        return where(sharing, countries -> countries);
    }

    /** @param one tells countries where the same happens in all of them */
    private static Optional<Phrase> where(ResolvedSharing sharing, UnaryOperator<Phrase> one) {
        String path = "sharings/" + sharing.key() + "/locations";
        if (sharing.locations().isEmpty()) {
            List<Phrase> seats = sharing.providers().stream().map(Sharing.Provider::country).filter(Objects::nonNull).distinct()
                    .map(Phrase::country).toList();
            return seats.isEmpty() ? Optional.empty() : Optional.of(one.apply(Phrase.list(seats)).capital());
        }
        Map<Location.Role, Set<Location>> byRole = new EnumMap<>(Location.Role.class);
        sharing.locations().forEach(l -> byRole.computeIfAbsent(l.role(), r -> new LinkedHashSet<>()).add(l));
        boolean same = byRole.values().stream().map(Places::names).distinct().count() == 1;
        if (same) {
            return Optional.of(one.apply(Phrase.list(phrases(byRole.values().iterator().next(), path))).capital());
        }
        List<Phrase> parts = new ArrayList<>();
        byRole.forEach((role, locations) -> parts.add(Phrase.say("place." + role, Map.of("places", Phrase.list(phrases(locations, path))))));
        return Optional.of(Phrase.series(parts).capital());
    }

    private static Set<Object> names(Collection<Location> locations) {
        Set<Object> names = new LinkedHashSet<>();
        locations.forEach(l -> names.add(Objects.requireNonNullElse(l.country(), Objects.requireNonNullElse(l.region(), ""))));
        return names;
    }

    private static List<Phrase> phrases(Collection<Location> locations, String path) {
        return locations.stream().map(location -> place(location, path)).toList();
    }

    private static Phrase place(Location location, String path) {
        CountryCode country = location.country();
        Phrase name = country != null ? Phrase.country(country) : Phrase.say("region." + location.region());
        return location.place() == null ? name
                : Phrase.say("place.within", Map.of("place", Phrase.own(path, location.place()), "country", name));
    }

    /** "Bescherming: …"; empty when no transfer states a safeguard. */
    static Optional<Phrase> safeguard(ResolvedSharing sharing) {
        return protection(sharing, false).map(protection -> Phrase.say("safeguard", Map.of("safeguard", protection)));
    }

    /** The same under a heading that says what it is, with what holds when a safeguard falls away. */
    static Optional<Phrase> safeguardAlone(ResolvedSharing sharing) {
        return protection(sharing, true);
    }

    private static Optional<Phrase> protection(ResolvedSharing sharing, boolean whole) {
        List<Transfer> stated = sharing.transfers().stream().filter(t -> !staysWithin(t) && (t.safeguard() != null || t.text() != null)).toList();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        boolean same = stated.stream().map(t -> List.of(Optional.ofNullable(t.safeguard()), Optional.ofNullable(whole ? t.fallback() : null),
                Optional.ofNullable(t.text()))).distinct().count() == 1;
        String path = "sharings/" + sharing.key() + "/transfers";
        List<Phrase> parts = same ? List.of(protection(stated.get(0), path, whole)) : stated.stream().map(t -> t.country() == null ? protection(t, path, whole)
                : Phrase.say("safeguard.country", Map.of("country", Phrase.country(t.country()), "safeguard", protection(t, path, whole)))).toList();
        return Optional.of(Phrase.series(parts));
    }

    private static Phrase protection(Transfer transfer, String path, boolean whole) {
        if (transfer.text() != null) {
            return Phrase.own(path, transfer.text()).open();
        }
        Phrase first = Phrase.label(Term.Kind.SAFEGUARD, Objects.requireNonNull(transfer.safeguard())).within();
        return transfer.fallback() == null || !whole ? first : Phrase.say("safeguard.fallback",
                Map.of("safeguard", first, "fallback", Phrase.label(Term.Kind.SAFEGUARD, transfer.fallback()).within()));
    }
}
