package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.NationalLaw.judgment;
import static verklaar.checking.NationalLaw.privacyFramework;
import static verklaar.checking.NationalLaw.standardClauses;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Adequacy;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.Term;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.checking.rules.Destinations.Destination;
import verklaar.checking.rules.Destinations.Sent;
import verklaar.privacy.Agreement;
import verklaar.privacy.Answer;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Location;
import verklaar.privacy.Prefilled;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.RecipientRole.Role;
import verklaar.privacy.Transfer;
import verklaar.privacy.TransferBuilder;
import verklaar.privacy.WebAddress;
import verklaar.statement.Sharing;

/** Data that leaves the EEA, and what protects it there (Art. 13(1)(f), 44-49). */
public final class TransferRules {

    private static final CountryCode UNITED_STATES = CountryCode.of("US");
    private static final Set<Key> STAFF = Set.of(Key.of("employees"), Key.of("former-employees"), Key.of("applicants"));

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-1-F-COUNTRY", REQUIRED, ERROR, gdpr("13(1)(f)"), transparency())
                    .each(Subject::currentSharings).at("locations")
                    .fires(sharing -> !Destinations.known(sharing))
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("hosting", s -> in(s).withProviders(Prefilled.cleared(null))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-F", CONDITIONAL, ERROR, gdpr("13(1)(f)"), gdpr("44"))
                    .each(Destinations::outside).at("transfers")
                    .fires(destination -> !destination.isProtected())
                    .naming("name", (subject, destination) -> Names.of(subject, destination.sharing()))
                    .naming("country", Destination::name)
                    .repaired((subject, at) -> protecting(subject, at.value()))
                    .example(sample -> sample.sharing("hosting", s -> in(s, "US")))
                    .silent(sample -> sent(sample, "US", "scc-c2p")),
            Rule.of("GDPR-13-1-F-ADEQ", CONDITIONAL, ERROR, gdpr("45"))
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("adequacy") && sent.transfer().country() != null)
                    .fires((subject, sent) -> adequacy(subject, sent.transfer().country()).isEmpty())
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("country", sent -> sent.transfer().country())
                    .repaired((subject, at) -> replacing(subject, at.value(), clauses(at.value().sharing())))
                    .example(sample -> sent(sample, "AU", "adequacy"))
                    .silent(sample -> sent(sample, "NZ", "adequacy")),
            Rule.of("GDPR-45-DPF", CONDITIONAL, ERROR, gdpr("45"), privacyFramework())
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("dpf"))
                    .fires((subject, sent) -> !isListed(subject, sent))
                    .weighing((subject, sent) -> goesToParents(sent) ? WARNING : ERROR)
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> settlingFramework(subject, at.value()))
                    .example(sample -> sent(sample, "US", "dpf"))
                    .silent(sample -> sent(sample, "US", "dpf", t -> t.withConfirmed(true))),
            Rule.of("GDPR-45-DPF-AGE", CONDITIONAL, WARNING, privacyFramework())
                    .each(Destinations::sent).at("transfers")
                    .when((subject, sent) -> sent.by("dpf") && checkedOn(subject, sent).isPresent())
                    .fires((subject, sent) -> checkedOn(subject, sent).filter(day -> day.isBefore(subject.today().minusYears(1))).isPresent())
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("date", (subject, sent) -> checkedOn(subject, sent).orElse(null))
                    .example(sample -> sent(sample, "US", "dpf").pinned("hosting", Presets.certified(LocalDate.of(2025, 1, 1))))
                    .silent(sample -> sent(sample, "US", "dpf").pinned("hosting", Presets.certified(LocalDate.of(2026, 9, 1)))),
            Rule.of("GDPR-45-DPF-FALLBACK", CONDITIONAL, WARNING, privacyFramework())
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("dpf"))
                    .fires(sent -> sent.transfer().fallback() == null)
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> Repair.of("fallback", subject.label(Term.Kind.SAFEGUARD, clauses(at.value().sharing())),
                            changing(at.value(), t -> t.withFallback(clauses(at.value().sharing())))))
                    .example(sample -> sent(sample, "US", "dpf"))
                    .silent(sample -> sent(sample, "US", "dpf", t -> t.withFallback(Key.of("scc-c2p")))),
            Rule.of("GDPR-45-PARTIAL", CONDITIONAL, WARNING, gdpr("45"))
                    .each(Destinations::sent).at("transfers")
                    .when((subject, sent) -> sent.by("adequacy") && isPartial(subject, sent.transfer().country()))
                    .fires(sent -> !sent.transfer().confirmed())
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("country", sent -> sent.transfer().country())
                    .repaired((subject, at) -> Repair.of("confirm", "answer.yes", changing(at.value(), t -> t.withConfirmed(true))))
                    .example(sample -> sent(sample, "CA", "adequacy"))
                    .silent(sample -> sent(sample, "CA", "adequacy", t -> t.withConfirmed(true))),
            Rule.of("GDPR-46-COPY", CONDITIONAL, ERROR, gdpr("13(1)(f)"), gdpr("46"))
                    .each(Destinations::sent).at("transfers")
                    .when((subject, sent) -> needsCopy(subject, sent.transfer()))
                    .fires((subject, sent) -> sent.transfer().copyVia() == null && !tellsWhereToAsk(subject))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .example(sample -> sent(sample, "US", "scc-c2p").replaced("transfers", "Sommige gegevens gaan naar de VS."))
                    .silent(sample -> sent(sample, "US", "scc-c2p")),
            Rule.of("GDPR-46-SCC-MODULE", CONDITIONAL, WARNING, standardClauses())
                    .each(Destinations::sent).at("transfers")
                    .when(Sent::byClauses)
                    .fires(sent -> !fits(sent))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> replacing(subject, at.value(), clauses(at.value().sharing())))
                    .example(sample -> sent(sample, "US", "scc-c2c"))
                    .silent(sample -> sent(sample, "US", "scc-c2p")),
            Rule.of("GDPR-46-OLD", CONDITIONAL, ERROR, judgment("C-311/18"))
                    .passages(Subject::written, WordList.OLD_SAFEGUARD)
                    .example(sample -> sample.added("Dit bedrijf is aangesloten bij het Privacy Shield."))
                    .silent(sample -> sample.added("Dit bedrijf is aangesloten bij het Data Privacy Framework.")),
            Rule.of("GDPR-47-BCR", CONDITIONAL, WARNING, gdpr("47"))
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("bcr"))
                    .fires(sent -> sent.transfer().text() == null && sent.sharing().agreements().stream().allMatch(a -> a.url() == null))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .example(sample -> sent(sample, "IN", "bcr"))
                    .silent(sample -> sent(sample, "IN", "bcr").sharing("hosting", s -> s.withAgreements(Prefilled.set(List.of(new Agreement(
                            Agreement.Kind.OTHER, Agreement.State.YES, new WebAddress("https://wolkenkast.example/rules"), null)))))),
            Rule.of("GDPR-49-ROUTINE", CONDITIONAL, WARNING, gdpr("49"))
                    .each(Destinations::sent).at("transfers")
                    .when(Sent::byException)
                    .fires(sent -> sent.sharing().preset() != null || sent.sharing().roles().stream().anyMatch(r -> r.role() == Role.PROCESSOR))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> replacing(subject, at.value(), clauses(at.value().sharing())))
                    .example(sample -> sent(sample, "US", "derog-contract"))
                    .silent(sample -> sent(sample, "US", "derog-contract").sharing("hosting", s -> s.withRoles(
                            Prefilled.set(List.of(RecipientRole.of(Role.CONTROLLER)))))),
            Rule.of("GDPR-49-1-A", CONDITIONAL, ERROR, gdpr("49(1)(a)"))
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("derog-consent"))
                    .fires((subject, sent) -> !subject.says(WordList.TRANSFER_RISK))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .example(sample -> sent(sample, "US", "derog-consent").replaced("transfers", "U heeft hiermee ingestemd."))
                    .silent(sample -> sent(sample, "US", "derog-consent")),
            Rule.of("GDPR-49-1-B-INFO", CONDITIONAL, ERROR, gdpr("49(1)"))
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("derog-compelling"))
                    .fires((subject, sent) -> sent.transfer().text() == null || subject.answer(Question.TRANSFER_NOTIFIED) != Answer.YES)
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("told", sent -> sent.transfer().text() == null ? "no" : "yes")
                    .repaired((subject, at) -> at.value().transfer().text() == null ? null : Repairs.answering(Question.TRANSFER_NOTIFIED))
                    .example(sample -> sent(sample, "US", "derog-compelling"))
                    .silent(sample -> sent(sample, "US", "derog-compelling", t -> t.withText(InlineText.of(LanguageTag.NL, "om een aanval af te slaan")))
                            .declared(Question.TRANSFER_NOTIFIED, Answer.YES)),
            Rule.of("GDPR-44-NONE", OPTIONAL, ADVICE, gdpr("13(1)(f)"))
                    .statement("transfers")
                    .when(subject -> !subject.currentSharings().isEmpty() && Destinations.outside(subject).isEmpty()
                            && subject.currentSharings().stream().allMatch(at -> Destinations.known(at.value())))
                    .fires(subject -> !subject.says(WordList.WITHIN_EEA))
                    .example(sample -> sample.replaced("transfers", "Lees meer op onze website.").wording(w -> w.withInBrief(false)))
                    .otherwiseSilent(),
            Rule.of("GDPR-44-PARENT", CONDITIONAL, ADVICE, gdpr("44"), gdpr("48"))
                    .each(Subject::currentSharings).at("locations")
                    .when((subject, sharing) -> !Destinations.countries(sharing).isEmpty() && parentOutside(subject, sharing).isPresent())
                    .fires((subject, sharing) -> Destinations.countries(sharing).stream().allMatch(CountryCode::inEea)
                            && subject.answer(Question.NO_ACCESS_FROM_OUTSIDE) != Answer.YES)
                    .naming("name", Names::of)
                    .naming("country", (subject, sharing) -> parentOutside(subject, sharing).orElse(null))
                    .repaired(TransferRules::settlingAccess)
                    .example(sample -> sample.pinned("hosting", Presets.ownedBy("cloud-us")).owned(Presets.firm("cloud-us", "US")))
                    .silent(sample -> sample.pinned("hosting", Presets.ownedBy("cloud-us")).owned(Presets.firm("cloud-us", "US"))
                            .declared(Question.NO_ACCESS_FROM_OUTSIDE, Answer.YES)));

    private TransferRules() {
    }

    /** The country outside the EEA of a firm that owns a provider within it. */
    private static Optional<CountryCode> parentOutside(Subject subject, ResolvedSharing sharing) {
        return sharing.preset() == null ? Optional.empty() : sharing.preset().providers().stream().filter(provider -> provider.country().inEea())
                .flatMap(provider -> subject.parent(provider).stream()).map(ProviderFacts::country).filter(country -> !country.inEea()).findFirst();
    }

    /** That there is no access from there, or that there is. */
    private static Repair settlingAccess(Subject subject, At<ResolvedSharing> at) {
        List<Location> locations = new ArrayList<>(at.value().locations());
        parentOutside(subject, at.value()).ifPresent(country -> locations.add(Location.of(Location.Role.ACCESS, country.value())));
        return new Repair("access", List.of(
                new Repair.Option("none", "access.none", Repairs.answering(Question.NO_ACCESS_FROM_OUTSIDE).options().get(0).change()),
                new Repair.Option("access", "access.there", Repairs.inSharing(at.value().key(), s -> s.withLocations(Prefilled.set(List.copyOf(locations)))))));
    }

    private static Optional<Adequacy> adequacy(Subject subject, @Nullable CountryCode country) {
        return country == null ? Optional.empty() : subject.edition().adequacy(country)
                .filter(decision -> decision.expires() == null || decision.expires().compareTo(subject.today().toString()) >= 0);
    }

    private static boolean isPartial(Subject subject, @Nullable CountryCode country) {
        return adequacy(subject, country).filter(decision -> !decision.scope().startsWith("general")).isPresent();
    }

    /** Whether the tenant or the catalogue has seen the firm on the framework's list, for the kind of data that is sent. */
    private static boolean isListed(Subject subject, Sent sent) {
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
    private static boolean goesToParents(Sent sent) {
        return UNITED_STATES.equals(sent.transfer().country()) && sent.sharing().preset() != null && sent.sharing().preset().providers().stream()
                .anyMatch(provider -> provider.country().inEea() && provider.parent() != null);
    }

    private static Optional<LocalDate> checkedOn(Subject subject, Sent sent) {
        return entries(subject, sent).map(ProviderFacts.Dpf::checkedOn).max(LocalDate::compareTo);
    }

    private static boolean needsCopy(Subject subject, Transfer transfer) {
        return transfer.safeguard() != null && subject.edition().term(Term.Kind.SAFEGUARD, transfer.safeguard())
                .filter(term -> "yes".equals(term.attributes().get("needsCopyInfo"))).isPresent();
    }

    /** Whether the sentence on copies is among those readers get; it stands where transfers are told. */
    private static boolean tellsWhereToAsk(Subject subject) {
        return subject.kept("tells where to ask", () -> subject.printed().stream().anyMatch(passage -> passage.path().contains("/transfers-copy")));
    }

    /** Module 2 or 3 for processors, module 1 for controllers; clauses whose module nobody has named fit anyone. */
    private static boolean fits(Sent sent) {
        Set<Role> roles = new LinkedHashSet<>(sent.sharing().roles().stream().map(RecipientRole::role).toList());
        String module = sent.transfer().safeguard() == null ? "" : sent.transfer().safeguard().value();
        return roles.isEmpty() || switch (module) {
            case "scc-c2c" -> roles.contains(Role.CONTROLLER) || roles.contains(Role.JOINT) || roles.contains(Role.AUTHORITY);
            case "scc-c2p", "scc-p2p" -> roles.contains(Role.PROCESSOR);
            default -> true;
        };
    }

    /** The clauses that go with a recipient's role. */
    private static Key clauses(ResolvedSharing sharing) {
        boolean controller = sharing.roles().stream().noneMatch(r -> r.role() == Role.PROCESSOR) && !sharing.roles().isEmpty();
        return Key.of(controller ? "scc-c2c" : "scc-c2p");
    }

    /** What can protect data there: a decision for the country, the framework for firms on its list, or clauses. */
    private static Repair protecting(Subject subject, Destination destination) {
        Set<Key> safeguards = new LinkedHashSet<>();
        if (adequacy(subject, destination.country()).isPresent() && !UNITED_STATES.equals(destination.country())) {
            safeguards.add(Key.of("adequacy"));
        }
        Transfer fresh = new Transfer(destination.country(), null, null, null, null, false);
        if (isListed(subject, new Sent(destination.sharing(), fresh)) && UNITED_STATES.equals(destination.country())) {
            safeguards.add(Key.of("dpf"));
        }
        safeguards.add(clauses(destination.sharing()));
        return new Repair("safeguard", safeguards.stream().map(key -> new Repair.Option(key.value(), subject.label(Term.Kind.SAFEGUARD, key),
                Repairs.inSharing(destination.sharing().key(), s -> s.withTransfers(Prefilled.set(with(destination, fresh.withSafeguard(key)
                        .withFallback(key.value().equals("dpf") ? clauses(destination.sharing()) : null))))))).toList());
    }

    /** The sharing's transfers with this one in the place of those to the same country. */
    private static List<Transfer> with(Destination destination, Transfer transfer) {
        List<Transfer> all = new ArrayList<>(destination.sharing().transfers().stream()
                .filter(t -> t.country() != null && !t.country().equals(transfer.country())).toList());
        all.add(transfer);
        return List.copyOf(all);
    }

    /** Clauses in the place of the framework, or that somebody has seen the firm on its list. */
    private static Repair settlingFramework(Subject subject, Sent sent) {
        List<Repair.Option> options = new ArrayList<>(replacing(subject, sent, clauses(sent.sharing())).options());
        if (sent.transfer().country() == null || sent.transfer().country().equals(UNITED_STATES)) {
            options.add(new Repair.Option("dpf", "safeguard.listed", changing(sent, t -> t.withConfirmed(true))));
        }
        return new Repair("safeguard", options);
    }

    private static Repair replacing(Subject subject, Sent sent, Key safeguard) {
        return Repair.of("safeguard", subject.label(Term.Kind.SAFEGUARD, safeguard),
                changing(sent, t -> t.withSafeguard(safeguard).withFallback(null)));
    }

    private static UnaryOperator<verklaar.statement.Draft> changing(Sent sent, UnaryOperator<Transfer> change) {
        List<Transfer> changed = sent.sharing().transfers().stream().map(t -> t.equals(sent.transfer()) ? change.apply(t) : t).toList();
        return Repairs.inSharing(sent.sharing().key(), s -> s.withTransfers(Prefilled.set(changed)));
    }

    private static Sharing in(Sharing sharing, String... countries) {
        return sharing.withLocations(Prefilled.set(Stream.of(countries).map(country -> Location.of(Location.Role.STORAGE, country)).toList()));
    }

    private static Sample sent(Sample sample, String country, String safeguard) {
        return sent(sample, country, safeguard, t -> t);
    }

    private static Sample sent(Sample sample, String country, String safeguard, UnaryOperator<Transfer> more) {
        Transfer transfer = TransferBuilder.builder().country(CountryCode.of(country)).safeguard(Key.of(safeguard)).build();
        return sample.sharing("hosting", s -> in(s, country).withTransfers(Prefilled.set(List.of(more.apply(transfer)))));
    }
}
