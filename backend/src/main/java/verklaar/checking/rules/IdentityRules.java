package verklaar.checking.rules;

import static verklaar.checking.Law.bdsg;
import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.List;
import java.util.UUID;
import verklaar.checking.At;
import verklaar.checking.Pack;
import verklaar.checking.Question;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.statement.Head;
import verklaar.statement.Organisation;

/** Who is responsible and how to reach them (Art. 13(1)(a)-(b), 26, 27, 37). */
public final class IdentityRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-1-A", REQUIRED, ERROR, gdpr("13(1)(a)"))
                    .each(Subject::organisations).at("legalName")
                    .fires(organisation -> organisation.legalName() == null)
                    .example(sample -> sample.organisation(o -> o.withLegalName(null)))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-A-ADDR", REQUIRED, ERROR, gdpr("13(1)(a)"))
                    .each(Subject::organisations).at("addresses")
                    .fires(organisation -> organisation.addresses().isEmpty())
                    .example(sample -> sample.organisation(o -> o.withAddresses(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-A-CONTACT", REQUIRED, ERROR, gdpr("13(1)(a)"), transparency())
                    .each(Subject::organisations).at("contactPoints")
                    .fires(organisation -> organisation.contactPoints().stream().noneMatch(IdentityRules::reachesAtOnce))
                    .example(sample -> sample.organisation(o -> o.withContactPoints(List.of(post()))))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-1-A-ADDRTYPE", CONDITIONAL, WARNING, gdpr("12(1)"))
                    .each(IdentityRules::oneOfSeveralAddresses).at("type")
                    .fires(address -> address.type() == null)
                    .naming("name", address -> address.lines().isEmpty() ? address.town() : address.lines().get(0) + ", " + address.town())
                    .example(sample -> secondAddress(sample, null))
                    .silent(sample -> secondAddress(sample, Organisation.Address.Type.VISITING)),
            Rule.of("GDPR-13-1-A-BRAND", CONDITIONAL, WARNING, transparency())
                    .each(Subject::organisations).at("tradeNames")
                    .when(organisation -> !organisation.tradeNames().isEmpty())
                    .fires((subject, organisation) -> organisation.tradeNames().stream().noneMatch(subject::prints))
                    .naming("name", organisation -> organisation.tradeNames().get(0))
                    .example(sample -> sample.organisation(o -> o.withTradeNames(List.of("Fietsplezier"))).replaced("opening", "Wij zijn er voor u.")
                            .head(h -> h.withTitle(PlainText.of(LanguageTag.NL, "Privacyverklaring"))))
                    .silent(sample -> sample.organisation(o -> o.withTradeNames(List.of("Fietsplezier")))),
            Rule.of("GDPR-13-1-A-REP", CONDITIONAL, ERROR, gdpr("13(1)(a)"), gdpr("27"))
                    .each(Subject::organisations).at("representative")
                    .when((subject, organisation) -> organisation.country() != null && !organisation.country().inEea() && addressesEea(subject))
                    .fires(organisation -> organisation.representative() == null)
                    .example(sample -> sample.organisation(o -> o.withCountry(CountryCode.of("US"))))
                    .silent(sample -> sample.organisation(o -> o.withCountry(CountryCode.of("US"))
                            .withRepresentative(new Organisation.Representative("Bureau Utrecht B.V.", null, null, null)))),
            Rule.of("GDPR-26-2", CONDITIONAL, ERROR, gdpr("26(2)"))
                    .statement("head/jointArrangement")
                    .when(subject -> subject.draft().head().organisations().stream().filter(p -> p.standing() == Head.Standing.JOINT).count() > 1)
                    .fires(subject -> subject.draft().head().jointArrangement() == null)
                    .example(sample -> sample.head(IdentityRules::joint))
                    .silent(sample -> sample.head(IdentityRules::joint).head(h -> h.withJointArrangement(
                            new Head.JointArrangement(InlineText.of(LanguageTag.NL, "Wij beantwoorden uw vragen."), null)))),
            Rule.of("GDPR-13-1-B", CONDITIONAL, ERROR, gdpr("13(1)(b)"))
                    .each(Subject::organisations).at("dpo")
                    .when(organisation -> organisation.dpo() != null)
                    .fires(organisation -> organisation.dpo().email() == null && organisation.dpo().phone() == null && organisation.dpo().address() == null)
                    .example(sample -> sample.organisation(o -> o.withDpo(new Organisation.Officer("J. de Vries", null, null, null))))
                    .silent(sample -> sample.organisation(o -> o.withDpo(new Organisation.Officer(null, null, null, "050 123 45 67")))),
            Rule.of("GDPR-37-1", CONDITIONAL, WARNING, gdpr("37"), bdsg("38"))
                    .each(Subject::organisations).at("dpo")
                    .when(IdentityRules::mayNeedOfficer)
                    .fires(organisation -> organisation.dpo() == null && organisation.dpoNotNeededReason() == null)
                    .example(sample -> sample.organisation(o -> o.withDpoNotNeededReason(null).withKind(Organisation.Sector.PUBLIC)))
                    .silent(sample -> sample.organisation(o -> o.withKind(Organisation.Sector.PUBLIC))));

    private IdentityRules() {
    }

    private static boolean reachesAtOnce(Organisation.ContactPoint contact) {
        return contact.kind() != Organisation.ContactPoint.Kind.POST && (contact.use() == Organisation.ContactPoint.Use.GENERAL
                || contact.use() == Organisation.ContactPoint.Use.PRIVACY);
    }

    private static Organisation.ContactPoint post() {
        return new Organisation.ContactPoint(Key.of("post"), Organisation.ContactPoint.Kind.POST, Organisation.ContactPoint.Use.GENERAL,
                "Postbus 1, Groningen", null, null);
    }

    private static List<At<Organisation.Address>> oneOfSeveralAddresses(Subject subject) {
        return subject.organisations().stream().filter(at -> at.value().addresses().size() > 1).flatMap(at -> at.value().addresses().stream()
                .map(address -> new At<>(at.path() + "/addresses/" + address.key(), address))).toList();
    }

    private static Sample secondAddress(Sample sample, Organisation.Address.Type type) {
        return sample.organisation(o -> o.withAddresses(List.of(o.addresses().get(0),
                new Organisation.Address(Key.of("shop"), type, List.of("Kade 3"), "9712 CD", "Groningen", null))));
    }

    private static boolean addressesEea(Subject subject) {
        return subject.answer(Question.TARGETS_EEA) == YES
                || subject.draft().head().jurisdictions().stream().anyMatch(jurisdiction -> jurisdiction.country().inEea());
    }

    private static Head joint(Head head) {
        return head.withOrganisations(List.of(new Head.Party(new UUID(3, 4), Head.Standing.JOINT), new Head.Party(new UUID(3, 5), Head.Standing.JOINT)));
    }

    /** Art. 37(1), and BDSG § 38 in Germany. */
    private static boolean mayNeedOfficer(Subject subject, Organisation organisation) {
        return organisation.kind() == Organisation.Sector.PUBLIC || subject.answer(Question.MONITORS_ON_LARGE_SCALE) == YES
                || subject.answer(Question.SPECIAL_DATA_ON_LARGE_SCALE) == YES
                || subject.packs().contains(Pack.DE) && subject.answer(Question.TWENTY_STAFF) == YES;
    }
}
