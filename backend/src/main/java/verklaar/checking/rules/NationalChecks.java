package verklaar.checking.rules;

import java.util.List;
import java.util.Set;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.checking.At;
import verklaar.checking.Need;
import verklaar.checking.Pack;
import verklaar.checking.Rule;
import verklaar.checking.Severity;
import verklaar.checking.Source;
import verklaar.checking.Subject;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.CountryCode;
import verklaar.privacy.WebAddress;
import verklaar.statement.ChildrenPolicy;
import verklaar.statement.Complaint;
import verklaar.statement.Organisation;

/** What several countries ask alike: an age, an authority, a number in a register, an imprint. */
final class NationalChecks {

    private NationalChecks() {
    }

    /** The age below which parents must agree in a country (Art. 8(1)). */
    static Rule age(String id, Pack pack, int age, Source source) {
        return Rule.of(id, Need.CONDITIONAL, Severity.WARNING, source).pack(pack)
                .statement("children/age")
                .when(subject -> !Ages.stated(subject).isEmpty())
                .fires(subject -> !Ages.stated(subject).contains(age))
                .naming("stated", subject -> Ages.stated(subject).iterator().next())
                .naming("age", subject -> age)
                .repaired((subject, at) -> Ages.stating(subject, age))
                .example(sample -> sample.in(pack.place()).draft(d -> d.withChildren(new ChildrenPolicy(Answer.YES, age + 1, null, null))))
                .silent(sample -> sample.in(pack.place()).draft(d -> d.withChildren(new ChildrenPolicy(Answer.YES, age, null, null))));
    }

    /** The country's authority among those people may complain to (Art. 13(2)(d)). */
    static Rule authority(String id, Pack pack, String authority, Source source) {
        return Rule.of(id, Need.REQUIRED, Severity.WARNING, source).pack(pack)
                .statement("complaints")
                .fires(subject -> !names(subject, authority))
                .repaired((subject, at) -> ComplaintRules.naming(subject, authority))
                .example(sample -> sample.in(pack.place()).draft(d -> d.withComplaints(List.of(Complaint.to("ie")))))
                .silent(sample -> sample.in(pack.place()).draft(d -> d.withComplaints(List.of(Complaint.to(authority)))));
    }

    static boolean names(Subject subject, String authority) {
        return subject.draft().complaints().stream().anyMatch(complaint -> complaint.authority().value().equals(authority));
    }

    /** A number in a register that firms of a country must give. */
    static Rule number(String id, Need need, Severity severity, Pack pack, Set<String> schemes, Source... sources) {
        return Rule.of(id, need, severity, sources).pack(pack)
                .each(Subject::organisations).at("registrations")
                .when(organisation -> sitsIn(organisation, pack.place()) && isInTrade(organisation))
                .fires(organisation -> organisation.registrations().stream().noneMatch(number -> schemes.contains(number.scheme())))
                .example(sample -> sample.organisation(o -> o.withCountry(CountryCode.of(pack.place())).withRegistrations(List.of())))
                .silent(sample -> sample.organisation(o -> o.withCountry(CountryCode.of(pack.place()))
                        .withRegistrations(List.of(new Organisation.Registration(schemes.iterator().next(), "123456789")))));
    }

    private static boolean isInTrade(Organisation organisation) {
        return organisation.form() != Organisation.LegalForm.NATURAL_PERSON && organisation.form() != Organisation.LegalForm.PUBLIC_BODY;
    }

    static boolean sitsIn(Organisation organisation, String country) {
        return organisation.country() != null && organisation.country().value().equals(country);
    }

    /** A page that says who runs the site. */
    static Rule imprint(String id, Pack pack, Source source) {
        return Rule.of(id, Need.CONDITIONAL, Severity.WARNING, source).pack(pack)
                .each(Subject::organisations).at("imprintUrl")
                .fires(organisation -> organisation.imprintUrl() == null)
                .example(sample -> sample.in(pack.place()))
                .silent(sample -> sample.in(pack.place()).organisation(
                        o -> o.withImprintUrl(new WebAddress("https://fietsatelier.example/imprint"))));
    }

    /** Cookies of these kinds that are placed without consent. */
    static List<At<Cookie>> placedWithoutConsent(Subject subject, Set<Cookie.Category> kinds) {
        return subject.cookies().stream().filter(at -> kinds.contains(at.value().category()) && at.value().basis() != Basis.CONSENT).toList();
    }

    /** Whether the law that allows an activity is named. */
    static boolean namesLaw(Subject subject, ResolvedSharing sharing) {
        return sharing.source().activities().stream().flatMap(key -> subject.activity(key).stream())
                .anyMatch(activity -> activity.bases().stream().anyMatch(use -> use.law() != null));
    }
}
