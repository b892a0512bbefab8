package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.ProviderFacts;
import verklaar.checking.At;
import verklaar.checking.Subject;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Location;
import verklaar.privacy.PlainText;
import verklaar.privacy.Transfer;
import verklaar.statement.Sharing;

/** Where the data of a sharing goes, and what protects it there (Art. 44-49). */
final class Destinations {

    private static final Key NONE_NEEDED = Key.of("none-eea");
    private static final PlainText ANYWHERE = new PlainText(Map.of(LanguageTag.NL, "landen over de hele wereld", LanguageTag.EN,
            "countries all over the world", LanguageTag.DE, "weltweit", LanguageTag.FR, "dans le monde entier"));

    private Destinations() {
    }

    /**
     * A country outside the EEA that data goes to.
     *
     * @param country null when only "the whole world" is known
     */
    record Destination(ResolvedSharing sharing, @Nullable CountryCode country) {

        /** The country, or that it can be any. */
        Object name() {
            return country != null ? country : ANYWHERE;
        }

        /** Whether a transfer states what protects the data there. */
        boolean isProtected() {
            return sharing.transfers().stream().anyMatch(t -> (t.country() == null || country == null || t.country().equals(country)) && protects(t));
        }
    }

    /** A transfer of a sharing. */
    record Sent(ResolvedSharing sharing, Transfer transfer) {

        boolean by(String safeguard) {
            return transfer.safeguard() != null && transfer.safeguard().value().equals(safeguard);
        }

        boolean byClauses() {
            return transfer.safeguard() != null && transfer.safeguard().value().startsWith("scc");
        }

        boolean byException() {
            return transfer.safeguard() != null && transfer.safeguard().value().startsWith("derog");
        }
    }

    /** The countries where a sharing's data is or can be seen: its locations, or else the seats of the firms, and those of its transfers. */
    static Set<CountryCode> countries(ResolvedSharing sharing) {
        List<Location> used = sharing.locations().stream().filter(l -> l.role() != Location.Role.SEAT).toList();
        Stream<CountryCode> places = !used.isEmpty() ? used.stream().map(Location::country)
                : !sharing.locations().isEmpty() ? sharing.locations().stream().map(Location::country)
                : sharing.providers().stream().map(Sharing.Provider::country);
        Set<CountryCode> found = new LinkedHashSet<>();
        Stream.concat(places, sharing.transfers().stream().filter(t -> !staysWithin(t)).map(Transfer::country)).filter(Objects::nonNull).forEach(found::add);
        return found;
    }

    /** Whether anything is known of where the data is. */
    static boolean known(ResolvedSharing sharing) {
        return !sharing.locations().isEmpty() || !countries(sharing).isEmpty() || sharing.transfers().stream().anyMatch(Destinations::staysWithin);
    }

    /** The countries outside the EEA that data goes to, each with its sharing. */
    static List<At<Destination>> outside(Subject subject) {
        return subject.kept("destinations outside the EEA", () -> {
            List<At<Destination>> found = new ArrayList<>();
            subject.currentSharings().forEach(at -> {
                countries(at.value()).stream().filter(country -> !country.inEea())
                        .forEach(country -> found.add(new At<>(at.path(), new Destination(at.value(), country))));
                if (at.value().locations().stream().anyMatch(l -> l.region() == Location.Region.WORLD)) {
                    found.add(new At<>(at.path(), new Destination(at.value(), null)));
                }
            });
            return found;
        });
    }

    /** The transfers of all sharings. */
    static List<At<Sent>> sent(Subject subject) {
        return subject.kept("transfers", () -> subject.currentSharings().stream().flatMap(at -> at.value().transfers().stream()
                .map(transfer -> new At<>(at.path(), new Sent(at.value(), transfer)))).toList());
    }

    /** The country outside the EEA of a firm that owns a provider within it. */
    static Optional<CountryCode> parentOutside(Subject subject, ResolvedSharing sharing) {
        return sharing.preset() == null ? Optional.empty() : sharing.preset().providers().stream().filter(provider -> provider.country().inEea())
                .flatMap(provider -> subject.parent(provider).stream()).map(ProviderFacts::country).filter(country -> !country.inEea()).findFirst();
    }

    static boolean staysWithin(Transfer transfer) {
        return NONE_NEEDED.equals(transfer.safeguard());
    }

    static boolean protects(Transfer transfer) {
        return transfer.text() != null || transfer.safeguard() != null && !staysWithin(transfer);
    }
}
