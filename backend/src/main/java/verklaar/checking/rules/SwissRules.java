package verklaar.checking.rules;

import static verklaar.checking.NationalLaw.swissAct;
import static verklaar.checking.NationalLaw.swissTelecom;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.List;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.checking.Names;
import verklaar.checking.Pack;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Location;
import verklaar.privacy.Prefilled;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Decisions;

/** What Switzerland asks. */
public final class SwissRules {

    private static final CountryCode SWITZERLAND = CountryCode.of("CH");

    public static final List<Rule> ALL = List.of(
            Rule.of("CH-19", REQUIRED, ERROR, swissAct("19(2)")).pack(Pack.CH)
                    .statement("head")
                    .fires(subject -> subject.controller().legalName() == null || subject.draft().activities().isEmpty()
                            || subject.draft().sharings().isEmpty() && !subject.says(WordList.NOBODY))
                    .example(sample -> sample.in("CH").draft(d -> d.withActivities(List.of())))
                    .silent(sample -> sample.in("CH")),
            Rule.of("CH-19-4", CONDITIONAL, ERROR, swissAct("19(4)"), swissAct("16(2)"), swissAct("17")).pack(Pack.CH)
                    .each(Subject::currentSharings).at("locations")
                    .fires(sharing -> Destinations.countries(sharing).isEmpty() || Destinations.countries(sharing).stream()
                            .anyMatch(country -> !isProtected(sharing, country)))
                    .naming("name", Names::of)
                    .example(sample -> sample.in("CH").sharing("hosting", s -> s.withLocations(Prefilled.set(List.of(Location.of(Location.Role.STORAGE, "US"))))))
                    .silent(sample -> sample.in("CH")),
            Rule.of("CH-BASIS", OPTIONAL, ADVICE, swissAct("30"), swissAct("31")).pack(Pack.CH)
                    .statement("activities")
                    .when(subject -> !subject.packs().contains(Pack.EU))
                    .fires(subject -> subject.draft().activities().stream().anyMatch(activity -> !activity.bases().isEmpty()))
                    .example(SwissRules::onlySwiss)
                    .silent(sample -> onlySwiss(sample).draft(d -> d.withActivities(d.activities().stream()
                            .map(activity -> ActivityBuilder.from(activity).withBases(List.of())).toList()))),
            Rule.of("CH-21", CONDITIONAL, WARNING, swissAct("21")).pack(Pack.CH)
                    .statement("decisions/list")
                    .when(subject -> subject.draft().decisions().used() == YES)
                    .fires(subject -> !subject.says(WordList.HUMAN_REVIEW)
                            && subject.draft().decisions().list().stream().noneMatch(decision -> decision.safeguards() != null))
                    .example(sample -> deciding(sample.in("CH")))
                    .silent(sample -> deciding(sample.in("CH")).added("U mag vragen of een mens ernaar kijkt.")),
            Rule.of("CH-45C", CONDITIONAL, ERROR, swissTelecom("45c(b)")).pack(Pack.CH)
                    .statement("cookies/text")
                    .when(Tracking::used)
                    .fires(subject -> !subject.says(WordList.REFUSE_COOKIES))
                    .example(sample -> sample.in("CH").replaced("cookies", "Wij gebruiken cookies."))
                    .silent(sample -> sample.in("CH")),
            NationalChecks.authority("CH-EDOEB", Pack.CH, "ch", swissAct("49")));

    private SwissRules() {
    }

    private static boolean isProtected(ResolvedSharing sharing, CountryCode country) {
        return country.equals(SWITZERLAND) || country.inEea() || new Destinations.Destination(sharing, country).isProtected();
    }

    private static Sample deciding(Sample sample) {
        return sample.draft(d -> d.withDecisions(new Decisions(YES, List.of())));
    }

    private static Sample onlySwiss(Sample sample) {
        return sample.organisation(o -> o.withCountry(SWITZERLAND)).head(h -> h.withJurisdictions(List.of(new Jurisdiction("CH"))));
    }
}
