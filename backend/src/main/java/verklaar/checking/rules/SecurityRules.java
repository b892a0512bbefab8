package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import verklaar.checking.Repair;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.statement.Organisation.ContactPoint;
import verklaar.statement.SectionKind;

/** How data is protected (Art. 32). */
public final class SecurityRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("GDPR-32-TEXT", OPTIONAL, WARNING, gdpr("32"))
                    .statement("security/measures")
                    .fires(subject -> subject.draft().security().measures().isEmpty() && !subject.inOwnWords(SectionKind.SECURITY))
                    .example(sample -> sample.draft(d -> d.withSecurity(d.security().withMeasures(List.of()))))
                    .otherwiseSilent(),
            Rule.of("GDPR-32-DETAIL", OPTIONAL, ADVICE)
                    .passages(subject -> subject.written().stream().filter(passage -> passage.isUnder("security")
                            || passage.section() == SectionKind.SECURITY).toList())
                    .fires(passage -> TechnicalDetails.first(passage.words()).isPresent())
                    .naming("words", passage -> TechnicalDetails.first(passage.words()).orElse(null))
                    .example(sample -> sample.replaced("security", "Onze server db1.fietsatelier.local draait OpenSSL 1.1.1."))
                    .silent(sample -> sample.replaced("security", "Wij gebruiken TLS 1.3 en werken onze software elke 2 weken bij.")),
            Rule.of("GDPR-32-REPORT", OPTIONAL, ADVICE)
                    .statement("organisations/contactPoints")
                    .fires(subject -> subject.facts().organisations().stream().flatMap(organisation -> organisation.contactPoints().stream())
                            .noneMatch(point -> point.use() == ContactPoint.Use.SECURITY))
                    .example(sample -> sample.organisation(o -> o.withContactPoints(o.contactPoints().stream()
                            .filter(point -> point.use() != ContactPoint.Use.SECURITY).toList())))
                    .otherwiseSilent(),
            Rule.of("GDPR-32-STALE", OPTIONAL, ADVICE, gdpr("32(1)(d)"))
                    .statement("security/reviewedOn")
                    .when(subject -> subject.draft().security().reviewedOn() != null)
                    .fires(subject -> Stream.ofNullable(subject.draft().security().reviewedOn())
                            .anyMatch(day -> day.isBefore(subject.today().minusYears(1))))
                    .naming("date", subject -> subject.draft().security().reviewedOn())
                    .repaired((subject, at) -> Repair.of("date", subject.today(),
                            draft -> draft.withSecurity(draft.security().withReviewedOn(subject.today()))))
                    .example(sample -> sample.draft(d -> d.withSecurity(d.security().withReviewedOn(sample.today().minusYears(2)))))
                    .otherwiseSilent(),
            Rule.of("GDPR-32-ABS", OPTIONAL, WARNING, gdpr("5(1)(a)"))
                    .passages(Subject::written, WordList.ABSOLUTE)
                    .example(sample -> sample.added("Uw gegevens zijn bij ons 100% veilig."))
                    .silent(sample -> sample.added("Geen enkele website is 100% veilig.")));

    private SecurityRules() {
    }
}
