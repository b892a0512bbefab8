package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import verklaar.checking.At;
import verklaar.checking.Names;
import verklaar.checking.Question;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.rules.Destinations.Sent;
import verklaar.privacy.Agreement;
import verklaar.privacy.CountryCode;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;
import verklaar.privacy.TransferBuilder;
import verklaar.statement.Activity;
import verklaar.statement.Assurance;
import verklaar.statement.Organisation;

/** The register of processing that comes out of the same draft (Art. 30). */
public final class RegisterRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-30-1-A", REQUIRED, WARNING, gdpr("30(1)(a)"))
                    .each(RegisterRules::parties)
                    .fires(party -> !party.reachable())
                    .naming("part", Party::part)
                    .example(sample -> sample.organisation(o -> o.withDpo(new Organisation.Officer("A. de Vries", null, null, null))))
                    .silent(sample -> sample.organisation(o -> o.withDpo(new Organisation.Officer(null, null, new EmailAddress("fg@fietsatelier.example"), null)))),
            Rule.of("GDPR-30-1-B", REQUIRED, WARNING, gdpr("30(1)(b)"))
                    .statement("activities")
                    .fires(subject -> subject.draft().activities().isEmpty())
                    .example(sample -> sample.draft(d -> d.withActivities(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-30-1-D", REQUIRED, WARNING, gdpr("30(1)(d)"))
                    .each(Subject::activities)
                    .fires((subject, activity) -> !served(subject).contains(activity.key()) && !isSharedWithNobody(subject, activity))
                    .naming("name", Names::of)
                    .example(sample -> sample.sharing("mail", s -> s.withActivities(List.of())))
                    .silent(sample -> sample.sharing("mail", s -> s.withActivities(List.of())).draft(d -> d.withAssurances(List.of(new Assurance(
                            Key.of("own-mail"), Assurance.Kind.NOT_SHARED, null, InlineText.of(LanguageTag.NL, "De nieuwsbrief sturen wij zelf."),
                            Key.of("newsletter"), null, Map.of()))))),
            Rule.of("GDPR-30-1-E", CONDITIONAL, WARNING, gdpr("30(1)(e)"))
                    .each(Destinations::sent)
                    .at("transfers")
                    .when(sent -> !Destinations.staysWithin(sent.transfer()))
                    .fires(sent -> sent.transfer().country() == null || needsDocument(sent) && !isDocumented(sent))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .example(sample -> withClauses(sample))
                    .silent(sample -> withClauses(sample).sharing("hosting", s -> s.withAgreements(Prefilled.set(List.of(
                            new Agreement(Agreement.Kind.SCC, Agreement.State.YES, null, null)))))),
            Rule.of("GDPR-30-1-F", REQUIRED, ADVICE, gdpr("30(1)(f)"))
                    .each(Subject::activities)
                    .fires((subject, activity) -> !RetentionRules.isCovered(subject, activity))
                    .naming("name", Names::of)
                    .example(sample -> sample.draft(d -> d.withRetentionRules(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-30-1-G", REQUIRED, ADVICE, gdpr("30(1)(g)"))
                    .statement("security/measures")
                    .fires(subject -> subject.draft().security().measures().isEmpty())
                    .example(sample -> sample.draft(d -> d.withSecurity(d.security().withMeasures(List.of()))))
                    .otherwiseSilent(),
            Rule.of("GDPR-30-2", CONDITIONAL, WARNING, gdpr("30(2)"))
                    .statement("declarations/processor-register")
                    .when(subject -> subject.answer(Question.ACTS_AS_PROCESSOR) == YES
                            || subject.draft().activities().stream().anyMatch(activity -> activity.actingAs() == Activity.ActingAs.PROCESSOR))
                    .fires(subject -> subject.answer(Question.PROCESSOR_REGISTER) != YES)
                    .repaired((subject, at) -> Repairs.answering(Question.PROCESSOR_REGISTER))
                    .example(sample -> sample.declared(Question.ACTS_AS_PROCESSOR, YES))
                    .silent(sample -> sample.declared(Question.ACTS_AS_PROCESSOR, YES).declared(Question.PROCESSOR_REGISTER, YES)),
            Rule.of("GDPR-30-5", OPTIONAL, ADVICE, gdpr("30(5)"))
                    .statement("declarations/no-register-as-small")
                    .fires(subject -> subject.answer(Question.NO_REGISTER_AS_SMALL) == YES)
                    .example(sample -> sample.declared(Question.NO_REGISTER_AS_SMALL, YES))
                    .otherwiseSilent());

    private RegisterRules() {
    }

    /**
     * Somebody whose name and contact details belong in the register.
     *
     * @param part {@code controller}, {@code officer} or {@code representative}
     */
    private record Party(String part, boolean reachable) {
    }

    private static List<At<Party>> parties(Subject subject) {
        List<At<Party>> parties = new ArrayList<>();
        subject.organisations().forEach(at -> {
            Organisation organisation = at.value();
            parties.add(new At<>(at.path(), new Party("controller", organisation.legalName() != null
                    && !(organisation.contactPoints().isEmpty() && organisation.addresses().isEmpty()))));
            Organisation.Officer officer = organisation.dpo();
            if (officer != null) {
                parties.add(new At<>(at.path() + "/dpo", new Party("officer", officer.address() != null || officer.email() != null || officer.phone() != null)));
            }
            Organisation.Representative representative = organisation.representative();
            if (representative != null) {
                parties.add(new At<>(at.path() + "/representative", new Party("representative",
                        representative.address() != null || representative.email() != null || representative.phone() != null)));
            }
        });
        return parties;
    }

    private static Set<Key> served(Subject subject) {
        return subject.kept("served activities", () -> subject.currentSharings().stream().flatMap(at -> at.value().source().activities().stream())
                .collect(Collectors.toSet()));
    }

    private static boolean isSharedWithNobody(Subject subject, Activity activity) {
        return subject.draft().assurances().stream().anyMatch(assurance -> assurance.kind() == Assurance.Kind.NOT_SHARED
                && (activity.key().equals(assurance.of()) || assurance.term() != null && assurance.term().value().equals("no-sharing")));
    }

    private static boolean needsDocument(Sent sent) {
        return sent.byClauses() || sent.by("bcr") || sent.by("ad-hoc-clauses") || sent.byException();
    }

    private static boolean isDocumented(Sent sent) {
        return sent.transfer().copyVia() != null || sent.sharing().agreements().stream()
                .anyMatch(agreement -> agreement.kind() == Agreement.Kind.SCC && agreement.state() == Agreement.State.YES || agreement.url() != null);
    }

    private static Sample withClauses(Sample sample) {
        return sample.sharing("hosting", s -> s.withTransfers(Prefilled.set(List.of(TransferBuilder.builder().country(CountryCode.of("US"))
                .safeguard(Key.of("scc-c2p")).build()))));
    }
}
