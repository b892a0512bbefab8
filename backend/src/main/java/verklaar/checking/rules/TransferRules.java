package verklaar.checking.rules;

import static verklaar.catalogue.Evidence.Confidence.HIGH;
import static verklaar.catalogue.Evidence.Confidence.LOW;
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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import verklaar.catalogue.Term;
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
                    .repaired((subject, at) -> TransferRepairs.protecting(subject, at.value()))
                    .example(sample -> sample.sharing("hosting", s -> in(s, "US")))
                    .silent(sample -> sent(sample, "US", "scc-c2p")),
            Rule.of("GDPR-13-1-F-ADEQ", CONDITIONAL, ERROR, gdpr("45"))
                    .each(Destinations::sent).at("transfers")
                    .when(Safeguards::restsOnADecision)
                    .fires((subject, sent) -> Safeguards.adequacy(subject, sent.transfer().country()).isEmpty())
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("country", sent -> sent.transfer().country())
                    .repaired((subject, at) -> TransferRepairs.replacing(subject, at.value(), Safeguards.clauses(at.value().sharing())))
                    .example(sample -> sent(sample, "AU", "adequacy"))
                    .silent(sample -> sent(sample, "NZ", "adequacy")),
            Rule.of("GDPR-45-DPF", CONDITIONAL, ERROR, gdpr("45"), privacyFramework())
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("dpf"))
                    .fires((subject, sent) -> !Safeguards.isListed(subject, sent))
                    .weighing((subject, sent) -> Safeguards.goesToParents(sent) ? WARNING : ERROR)
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> TransferRepairs.settlingFramework(subject, at.value()))
                    .example(sample -> sent(sample, "US", "dpf"))
                    .silent(sample -> sent(sample, "US", "dpf", t -> t.withConfirmed(true))),
            Rule.of("GDPR-45-DPF-AGE", CONDITIONAL, WARNING, privacyFramework())
                    .each(Destinations::sent).at("transfers")
                    .when((subject, sent) -> sent.by("dpf") && Safeguards.checkedOn(subject, sent).isPresent())
                    .fires((subject, sent) -> Safeguards.checkedOn(subject, sent).filter(day -> day.isBefore(subject.today().minusYears(1))).isPresent())
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("date", (subject, sent) -> Safeguards.checkedOn(subject, sent).orElse(null))
                    .example(sample -> sent(sample, "US", "dpf").pinned("hosting", Presets.certified(LocalDate.of(2025, 1, 1))))
                    .silent(sample -> sent(sample, "US", "dpf").pinned("hosting", Presets.certified(LocalDate.of(2026, 9, 1)))),
            Rule.of("GDPR-45-DPF-FALLBACK", CONDITIONAL, WARNING, privacyFramework())
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.by("dpf"))
                    .fires(sent -> sent.transfer().fallback() == null)
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> Repair.of("fallback", subject.label(Term.Kind.SAFEGUARD, Safeguards.clauses(at.value().sharing())),
                            TransferRepairs.changing(at.value(), t -> t.withFallback(Safeguards.clauses(at.value().sharing())))))
                    .example(sample -> sent(sample, "US", "dpf"))
                    .silent(sample -> sent(sample, "US", "dpf", t -> t.withFallback(Key.of("scc-c2p")))),
            Rule.of("GDPR-45-PARTIAL", CONDITIONAL, WARNING, gdpr("45"))
                    .each(Destinations::sent).at("transfers")
                    .when((subject, sent) -> sent.by("adequacy") && Safeguards.isPartial(subject, sent.transfer().country()))
                    .fires(sent -> !sent.transfer().confirmed())
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("country", sent -> sent.transfer().country())
                    .repaired((subject, at) -> Repair.of("confirm", "answer.yes", TransferRepairs.changing(at.value(), t -> t.withConfirmed(true))))
                    .example(sample -> sent(sample, "CA", "adequacy"))
                    .silent(sample -> sent(sample, "CA", "adequacy", t -> t.withConfirmed(true))),
            Rule.of("GDPR-46-COPY", CONDITIONAL, ERROR, gdpr("13(1)(f)"), gdpr("46"))
                    .each(Destinations::sent).at("transfers")
                    .when((subject, sent) -> Safeguards.needsCopy(subject, sent.transfer()))
                    .fires((subject, sent) -> sent.transfer().copyVia() == null && !Safeguards.tellsWhereToAsk(subject))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .example(sample -> sent(sample, "US", "scc-c2p").replaced("transfers", "Sommige gegevens gaan naar de VS."))
                    .silent(sample -> sent(sample, "US", "scc-c2p")),
            Rule.of("GDPR-46-SCC-MODULE", CONDITIONAL, WARNING, standardClauses())
                    .each(Destinations::sent).at("transfers")
                    .when(Sent::byClauses)
                    .fires(sent -> !Safeguards.fits(sent))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .repaired((subject, at) -> TransferRepairs.replacing(subject, at.value(), Safeguards.clauses(at.value().sharing())))
                    .example(sample -> sent(sample, "US", "scc-c2c"))
                    .silent(sample -> sent(sample, "US", "scc-c2p")),
            Rule.of("CAT-SAFEGUARD", CONDITIONAL, ADVICE)
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> sent.byClauses() && sent.sharing().preset() != null && sent.sharing().preset().transfers().contains(sent.transfer()))
                    .fires(sent -> LowConfidence.inTransfers(sent.sharing()))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .naming("country", sent -> sent.transfer().country())
                    .naming("american", sent -> Safeguards.UNITED_STATES.equals(sent.transfer().country()) ? "yes" : "no")
                    .repaired((subject, at) -> TransferRepairs.settlingClauses(at.value()))
                    .example(sample -> sent(sample, "US", "scc-c2p").pinned("hosting", Presets.vouched(LOW, "transfers")))
                    .silent(sample -> sent(sample, "US", "scc-c2p").pinned("hosting", Presets.vouched(HIGH, "transfers"))),
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
                    .repaired((subject, at) -> TransferRepairs.replacing(subject, at.value(), Safeguards.clauses(at.value().sharing())))
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
                    .when((subject, sharing) -> !Destinations.countries(sharing).isEmpty() && Destinations.parentOutside(subject, sharing).isPresent())
                    .fires((subject, sharing) -> Destinations.countries(sharing).stream().allMatch(CountryCode::inEea)
                            && subject.answer(Question.NO_ACCESS_FROM_OUTSIDE) != Answer.YES)
                    .naming("name", Names::of)
                    .naming("country", (subject, sharing) -> Destinations.parentOutside(subject, sharing).orElse(null))
                    .repaired(TransferRepairs::settlingAccess)
                    .example(sample -> sample.pinned("hosting", Presets.ownedBy("cloud-us")).owned(Presets.firm("cloud-us", "US")))
                    .silent(sample -> sample.pinned("hosting", Presets.ownedBy("cloud-us")).owned(Presets.firm("cloud-us", "US"))
                            .declared(Question.NO_ACCESS_FROM_OUTSIDE, Answer.YES)));

    private TransferRules() {
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
