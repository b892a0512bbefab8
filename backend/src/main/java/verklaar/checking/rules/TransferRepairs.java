package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Term;
import verklaar.checking.At;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Subject;
import verklaar.checking.rules.Destinations.Destination;
import verklaar.checking.rules.Destinations.Sent;
import verklaar.privacy.Key;
import verklaar.privacy.Location;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientRole.Role;
import verklaar.privacy.Transfer;
import verklaar.statement.Draft;

/** What can be done about data that leaves the EEA without enough that protects it there. */
final class TransferRepairs {

    private TransferRepairs() {
    }

    /** That there is no access from there, or that there is. */
    static Repair settlingAccess(Subject subject, At<ResolvedSharing> at) {
        List<Location> locations = new ArrayList<>(at.value().locations());
        Destinations.parentOutside(subject, at.value()).ifPresent(country -> locations.add(Location.of(Location.Role.ACCESS, country.value())));
        return new Repair("access", List.of(
                new Repair.Option("none", "access.none", Repairs.answering(Question.NO_ACCESS_FROM_OUTSIDE).options().get(0).change()),
                new Repair.Option("access", "access.there", Repairs.inSharing(at.value().key(), s -> s.withLocations(Prefilled.set(List.copyOf(locations)))))));
    }

    /** What can protect data there: a decision for the country, the framework for firms on its list, or clauses. */
    static Repair protecting(Subject subject, Destination destination) {
        Set<Key> safeguards = new LinkedHashSet<>();
        if (Safeguards.adequacy(subject, destination.country()).isPresent() && !Safeguards.UNITED_STATES.equals(destination.country())) {
            safeguards.add(Key.of("adequacy"));
        }
        Transfer fresh = new Transfer(destination.country(), null, null, null, null, false);
        if (Safeguards.isListed(subject, new Sent(destination.sharing(), fresh)) && Safeguards.UNITED_STATES.equals(destination.country())) {
            safeguards.add(Key.of("dpf"));
        }
        safeguards.add(Safeguards.clauses(destination.sharing()));
        return new Repair("safeguard", safeguards.stream().map(key -> new Repair.Option(key.value(), subject.label(Term.Kind.SAFEGUARD, key),
                Repairs.inSharing(destination.sharing().key(), s -> s.withTransfers(Prefilled.set(with(destination, fresh.withSafeguard(key)
                        .withFallback(key.value().equals("dpf") ? Safeguards.clauses(destination.sharing()) : null))))))).toList());
    }

    /** The sharing's transfers with this one in the place of those to the same country. */
    private static List<Transfer> with(Destination destination, Transfer transfer) {
        List<Transfer> all = new ArrayList<>(destination.sharing().transfers().stream()
                .filter(t -> t.country() != null && !t.country().equals(transfer.country())).toList());
        all.add(transfer);
        return List.copyOf(all);
    }

    /** Clauses in the place of the framework, or that somebody has seen the firm on its list. */
    static Repair settlingFramework(Subject subject, Sent sent) {
        List<Repair.Option> options = new ArrayList<>(replacing(subject, sent, Safeguards.clauses(sent.sharing())).options());
        if (sent.transfer().country() == null || sent.transfer().country().equals(Safeguards.UNITED_STATES)) {
            options.add(new Repair.Option("dpf", "safeguard.listed", changing(sent, t -> t.withConfirmed(true))));
        }
        return new Repair("safeguard", options);
    }

    /** That the clauses were agreed, or that somebody has seen the firm on the list of the framework instead. */
    static Repair settlingClauses(Sent sent) {
        List<Repair.Option> options = new ArrayList<>();
        options.add(new Repair.Option("agreed", "safeguard.agreed", changing(sent, t -> t.withConfirmed(true))));
        if (Safeguards.UNITED_STATES.equals(sent.transfer().country())) {
            options.add(new Repair.Option("dpf", "safeguard.listed",
                    changing(sent, t -> t.withSafeguard(Key.of("dpf")).withFallback(t.safeguard()).withConfirmed(true))));
        }
        return new Repair("safeguard", options);
    }

    /** Another safeguard in the place of this one and of what stands behind it. */
    static Repair replacing(Subject subject, Sent sent, Key safeguard) {
        return Repair.of("safeguard", subject.label(Term.Kind.SAFEGUARD, safeguard),
                changing(sent, t -> t.withSafeguard(safeguard).withFallback(null)));
    }

    /** The draft with another transfer in the place of this one. */
    static UnaryOperator<Draft> changing(Sent sent, UnaryOperator<Transfer> change) {
        List<Transfer> changed = sent.sharing().transfers().stream().map(t -> t.equals(sent.transfer()) ? change.apply(t) : t).toList();
        return Repairs.inSharing(sent.sharing().key(), s -> s.withTransfers(Prefilled.set(changed)));
    }
}
