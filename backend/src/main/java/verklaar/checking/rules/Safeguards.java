package verklaar.checking.rules;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Adequacy;
import verklaar.catalogue.PresetPin.Fallen;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.Term;
import verklaar.checking.Subject;
import verklaar.checking.rules.Destinations.Sent;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.RecipientRole.Role;
import verklaar.privacy.Transfer;

/**
 * What protects data outside the EEA, and whether it does: decisions of the Commission, the framework for firms in the United States, clauses
 * (Art. 45, 46).
 */
final class Safeguards {

    static final CountryCode UNITED_STATES = CountryCode.of("US");
    private static final Set<Key> STAFF = Set.of(Key.of("employees"), Key.of("former-employees"), Key.of("applicants"));

    private Safeguards() {
    }

    /** The decision that a country protects data well enough (Art. 45(3)), while it holds. */
    static Optional<Adequacy> adequacy(Subject subject, @Nullable CountryCode country) {
        return country == null ? Optional.empty() : subject.edition().adequacy(country)
                .filter(decision -> decision.expires() == null || decision.expires().compareTo(subject.today().toString()) >= 0);
    }

    /** Whether the protection would fall with the decision for the country it names. */
    static boolean restsOnADecision(Sent sent) {
        CountryCode country = sent.transfer().country();
        return country != null && Fallen.withDecision(country).stream().anyMatch(one -> one.isUsedBy(sent.transfer()));
    }

    /** Whether the decision for a country is about some of its firms alone. */
    static boolean isPartial(Subject subject, @Nullable CountryCode country) {
        return adequacy(subject, country).filter(decision -> !decision.scope().startsWith("general")).isPresent();
    }

    /** Whether the tenant or the catalogue has seen the firm on the framework's list, for the kind of data that is sent. */
    static boolean isListed(Subject subject, Sent sent) {
        CountryCode country = sent.transfer().country();
        if (country != null && !country.equals(UNITED_STATES)) {
            return false;
        }
        String kind = isAboutStaff(subject, sent.sharing()) ? "HR" : "NON_HR";
        return sent.transfer().confirmed() || entries(subject, sent).anyMatch(dpf -> dpf.certified()
                && (dpf.dataTypes().isEmpty() || dpf.dataTypes().contains(kind)));
    }

    private static boolean isAboutStaff(Subject subject, ResolvedSharing sharing) {
        return sharing.source().activities().stream().flatMap(key -> subject.activity(key).stream())
                .anyMatch(activity -> activity.subjects().stream().anyMatch(STAFF::contains));
    }

    /** What the catalogue knows of the firms, and of those that own them and get the data through them. */
    private static Stream<ProviderFacts.Dpf> entries(Subject subject, Sent sent) {
        return sent.sharing().preset() == null ? Stream.empty() : sent.sharing().preset().providers().stream()
                .flatMap(provider -> Stream.concat(Stream.of(provider), subject.parent(provider).stream()))
                .map(ProviderFacts::dpf).filter(dpf -> dpf != null);
    }

    /** Whether the data reaches the United States through the parent firm of one within the EEA, of which the catalogue knows no entry. */
    static boolean goesToParents(Sent sent) {
        return UNITED_STATES.equals(sent.transfer().country()) && sent.sharing().preset() != null && sent.sharing().preset().providers().stream()
                .anyMatch(provider -> provider.country().inEea() && provider.parent() != null);
    }

    /** When somebody last looked the firm up on the framework's list. */
    static Optional<LocalDate> checkedOn(Subject subject, Sent sent) {
        return entries(subject, sent).map(ProviderFacts.Dpf::checkedOn).max(LocalDate::compareTo);
    }

    /** Whether readers are to be told how to get a copy of what protects their data (Art. 13(1)(f)). */
    static boolean needsCopy(Subject subject, Transfer transfer) {
        return transfer.safeguard() != null && subject.edition().term(Term.Kind.SAFEGUARD, transfer.safeguard())
                .filter(term -> "yes".equals(term.attributes().get("needsCopyInfo"))).isPresent();
    }

    /** Whether the sentence on copies is among those readers get; it stands where transfers are told. */
    static boolean tellsWhereToAsk(Subject subject) {
        return subject.kept("tells where to ask", () -> subject.printed().stream().anyMatch(passage -> passage.path().contains("/transfers-copy")));
    }

    /** Module 2 or 3 for processors, module 1 for controllers; clauses whose module nobody has named fit anyone. */
    static boolean fits(Sent sent) {
        Set<Role> roles = new LinkedHashSet<>(sent.sharing().roles().stream().map(RecipientRole::role).toList());
        String module = sent.transfer().safeguard() == null ? "" : sent.transfer().safeguard().value();
        return roles.isEmpty() || switch (module) {
            case "scc-c2c" -> roles.contains(Role.CONTROLLER) || roles.contains(Role.JOINT) || roles.contains(Role.AUTHORITY);
            case "scc-c2p", "scc-p2p" -> roles.contains(Role.PROCESSOR);
            default -> true;
        };
    }

    /** The clauses that go with a recipient's role. */
    static Key clauses(ResolvedSharing sharing) {
        boolean controller = sharing.roles().stream().noneMatch(r -> r.role() == Role.PROCESSOR) && !sharing.roles().isEmpty();
        return Key.of(controller ? "scc-c2c" : "scc-c2p");
    }
}
