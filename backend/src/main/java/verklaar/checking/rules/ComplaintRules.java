package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Law.transparency;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Authority;
import verklaar.checking.Pack;
import verklaar.checking.Repair;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Complaint;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.SectionKind;

/** Where people can complain (Art. 13(2)(d), 77). */
public final class ComplaintRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-13-2-D", REQUIRED, ERROR, gdpr("13(2)(d)"))
                    .statement("complaints")
                    .fires(subject -> subject.draft().complaints().isEmpty() && !subject.inOwnWords(SectionKind.COMPLAINT))
                    .repaired((subject, at) -> naming(subject, subject.controller().country()))
                    .example(sample -> sample.draft(d -> d.withComplaints(List.of())))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-D-NAME", REQUIRED, WARNING, transparency())
                    .statement("complaints")
                    .when(subject -> !subject.draft().complaints().isEmpty() && !countries(subject).isEmpty())
                    .fires(subject -> subject.draft().complaints().stream().noneMatch(complaint -> countries(subject).contains(countryOf(complaint))))
                    .repaired((subject, at) -> naming(subject, subject.controller().country()))
                    .example(sample -> complainingTo("ie", sample))
                    .otherwiseSilent(),
            Rule.of("GDPR-13-2-D-LINK", REQUIRED, WARNING, gdpr("13(2)(d)"))
                    .each(AuthorityLinks::outdated)
                    .fires(link -> true)
                    .naming("authority", AuthorityLinks.Outdated::authority)
                    .naming("url", AuthorityLinks.Outdated::current)
                    .repaired((subject, at) -> at.value().repair())
                    .example(sample -> sample.draft(d -> d.withComplaints(List.of(Complaint.to("nl").withUrl(new WebAddress("https://cbpweb.nl/klacht"))))))
                    .silent(sample -> sample.added("Zie https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap")),
            Rule.of("GDPR-77-1", OPTIONAL, ADVICE, gdpr("77(1)"))
                    .statement("complaints")
                    .when(subject -> subject.draft().head().jurisdictions().stream().map(Jurisdiction::country).distinct().count() > 1)
                    .fires(subject -> subject.draft().complaints().size() == 1 && !subject.says(WordList.AUTHORITY_ELSEWHERE))
                    .example(sample -> sample.in("BE").replaced("complaint", "U kunt klagen bij de Autoriteit Persoonsgegevens."))
                    .silent(sample -> sample.in("BE")),
            Rule.of("GDPR-13-2-D-CONDITION", CONDITIONAL, WARNING, gdpr("77(1)"))
                    .passages(subject -> subject.packs().contains(Pack.UK) ? List.of() : subject.written(), WordList.COMPLAINT_CONDITION)
                    .example(sample -> sample.added("U moet eerst bij ons klagen."))
                    .silent(sample -> sample.added("Vertel het ons gerust eerst, maar dat hoeft niet.")));

    private ComplaintRules() {
    }

    /** Those of the controllers' seats and of the jurisdictions, in lower case, as authorities' keys begin. */
    private static Set<String> countries(Subject subject) {
        return subject.kept("countries of authorities", () -> {
            Set<String> found = new HashSet<>();
            Stream.concat(subject.facts().organisations().stream().map(Organisation::country).filter(Objects::nonNull),
                    subject.draft().head().jurisdictions().stream().map(Jurisdiction::country))
                    .forEach(country -> found.add(country.value().toLowerCase(Locale.ROOT)));
            return found;
        });
    }

    private static String countryOf(Complaint complaint) {
        return complaint.authority().value().split("-", 2)[0];
    }

    /** The authorities of a country to choose from, those of its regions where it has them; none when the catalogue has none. */
    static @Nullable Repair naming(Subject subject, @Nullable CountryCode country) {
        if (country == null) {
            return null;
        }
        List<Authority> all = subject.edition().words().authorities().stream().filter(authority -> country.value().equals(authority.country())).toList();
        boolean regional = all.stream().anyMatch(authority -> authority.region() != null);
        List<Repair.Option> options = all.stream().filter(authority -> !regional || authority.region() != null).map(ComplaintRules::option).toList();
        return options.isEmpty() ? null : new Repair("authority", options);
    }

    /** The authority of that key. */
    static @Nullable Repair naming(Subject subject, String authority) {
        return subject.edition().authority(Key.of(authority)).map(found -> new Repair("authority", List.of(option(found)))).orElse(null);
    }

    private static Repair.Option option(Authority authority) {
        return new Repair.Option(authority.key().value(), authority.name() == null ? authority.nameLocal() : authority.name(),
                draft -> with(draft, authority.key().value()));
    }

    private static Draft with(Draft draft, String authority) {
        return draft.withComplaints(Stream.concat(draft.complaints().stream().filter(c -> !c.key().value().equals(authority)),
                Stream.of(Complaint.to(authority))).toList());
    }

    private static Sample complainingTo(String authority, Sample sample) {
        return sample.draft(d -> d.withComplaints(List.of(Complaint.to(authority))));
    }
}
