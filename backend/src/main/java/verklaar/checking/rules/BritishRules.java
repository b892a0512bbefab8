package verklaar.checking.rules;

import static verklaar.checking.NationalLaw.britishAct;
import static verklaar.checking.NationalLaw.britishGdpr;
import static verklaar.checking.NationalLaw.dataUseAndAccess;
import static verklaar.checking.NationalLaw.pecr;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Names;
import verklaar.checking.Pack;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.checking.WordsIn;
import verklaar.checking.rules.Destinations.Sent;
import verklaar.privacy.Basis;
import verklaar.privacy.CountryCode;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Transfer;
import verklaar.privacy.TransferBuilder;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Decisions;
import verklaar.statement.Organisation;
import verklaar.statement.Organisation.ContactPoint;

/** What the United Kingdom asks. */
public final class BritishRules {

    /** Safeguards that hold for data from the United Kingdom; the Union's clauses do so only beside one of the first. */
    private static final Set<String> BRITISH = Set.of("uk-idta", "uk-addendum", "adequacy", "dpf", "bcr");
    private static final CountryCode UNITED_KINGDOM = CountryCode.of("GB");

    public static final List<Rule> ALL = List.of(
            Rule.of("UK-ROUTE", CONDITIONAL, ERROR, britishAct("164A"), britishAct("165")).pack(Pack.UK)
                    .statement("organisations/contactPoints")
                    .fires(subject -> subject.facts().organisations().stream().flatMap(organisation -> organisation.contactPoints().stream())
                            .noneMatch(point -> point.use() == ContactPoint.Use.COMPLAINT && point.kind() == ContactPoint.Kind.FORM))
                    .example(sample -> sample.in("GB"))
                    .silent(sample -> sample.in("GB").organisation(BritishRules::withForm)),
            Rule.of("UK-ART77", CONDITIONAL, WARNING, dataUseAndAccess("103")).pack(Pack.UK)
                    .passages(Subject::printed, WordList.UNION_RULES)
                    .example(sample -> sample.in("GB").added("U kunt klagen op grond van artikel 77."))
                    .silent(sample -> sample.in("GB")),
            Rule.of("UK-ADM", CONDITIONAL, WARNING, britishGdpr("22A")).pack(Pack.UK)
                    .statement("decisions/list")
                    .when(subject -> subject.draft().decisions().used() == YES)
                    .fires(subject -> subject.printed().stream().anyMatch(passage -> passage.has(WordList.ARTICLE_22)))
                    .example(sample -> deciding(sample.in("GB")).added("Dit mag volgens artikel 22."))
                    .silent(sample -> deciding(sample.in("GB"))),
            Rule.of("UK-RLI", CONDITIONAL, WARNING, britishGdpr("6(1)(ea)")).pack(Pack.UK)
                    .each(Subject::activities).at("bases")
                    .when(activity -> activity.bases().stream().anyMatch(BritishRules::claimsRecognised))
                    .fires((subject, activity) -> subject.isMarketing(activity) || activity.bases().stream().filter(BritishRules::claimsRecognised)
                            .anyMatch(use -> use.interest() == null || !WordsIn.any(use.interest(), WordList.ANNEX_ONE)))
                    .naming("name", Names::of)
                    .example(sample -> recognised(sample, "een erkend gerechtvaardigd belang: klanten behouden"))
                    .silent(sample -> recognised(sample, "een erkend gerechtvaardigd belang: fraude tegengaan")),
            NationalChecks.age("UK-AGE-13", Pack.UK, 13, britishGdpr("8")),
            Rule.of("UK-REP", CONDITIONAL, ERROR, britishGdpr("27")).pack(Pack.UK)
                    .each(Subject::organisations).at("representative")
                    .when(organisation -> organisation.country() != null && !NationalChecks.sitsIn(organisation, "GB"))
                    .fires(organisation -> !isRepresentedThere(organisation))
                    .example(sample -> sample.in("GB"))
                    .silent(sample -> sample.in("GB").organisation(BritishRules::withRepresentative)),
            Rule.of("UK-TRANSFER", CONDITIONAL, ERROR, britishGdpr("46")).pack(Pack.UK)
                    .each(Destinations::sent).at("transfers")
                    .when(sent -> leavesTheUnitedKingdom(sent.transfer()))
                    .fires(sent -> !isProtected(sent))
                    .naming("name", (subject, sent) -> Names.of(subject, sent.sharing()))
                    .example(sample -> sending(sample.in("GB"), "scc-c2p", null))
                    .silent(sample -> sending(sample.in("GB"), "scc-c2p", Key.of("uk-idta"))),
            Rule.of("UK-PECR", CONDITIONAL, WARNING, pecr("6")).pack(Pack.UK)
                    .statement("cookies/text")
                    .when(subject -> Tracking.used(subject) && Tracking.goesBeyondNecessary(subject))
                    .fires(subject -> !subject.says(WordList.REFUSE_COOKIES))
                    .example(sample -> sample.in("GB").replaced("cookies", "Wij gebruiken cookies."))
                    .silent(sample -> sample.in("GB").replaced("cookies", "Wij gebruiken cookies. U kunt cookies weigeren.")));

    private BritishRules() {
    }

    private static boolean claimsRecognised(Activity.BasisUse use) {
        return use.basis() == Basis.LEGITIMATE_INTEREST && use.interest() != null && WordsIn.any(use.interest(), WordList.RECOGNISED_INTEREST);
    }

    private static boolean isRepresentedThere(Organisation organisation) {
        return organisation.representative() != null && organisation.representative().address() != null
                && UNITED_KINGDOM.equals(organisation.representative().address().country());
    }

    private static boolean leavesTheUnitedKingdom(Transfer transfer) {
        return transfer.country() != null && !transfer.country().inEea() && !transfer.country().equals(UNITED_KINGDOM)
                && transfer.safeguard() != null;
    }

    private static boolean isProtected(Sent sent) {
        Transfer transfer = sent.transfer();
        return transfer.text() != null || sent.byException() || transfer.safeguard() != null && BRITISH.contains(transfer.safeguard().value())
                || transfer.fallback() != null && BRITISH.contains(transfer.fallback().value());
    }

    private static Organisation withForm(Organisation organisation) {
        List<ContactPoint> points = new ArrayList<>(organisation.contactPoints());
        points.add(new ContactPoint(Key.of("complaints"), ContactPoint.Kind.FORM, ContactPoint.Use.COMPLAINT,
                "https://fietsatelier.example/complaint", null, null));
        return organisation.withContactPoints(points);
    }

    private static Organisation withRepresentative(Organisation organisation) {
        return organisation.withRepresentative(new Organisation.Representative("Example Ltd", new Organisation.Address(Key.of("uk"), null,
                List.of("1 High Street"), null, "London", UNITED_KINGDOM), null, null));
    }

    private static Sample deciding(Sample sample) {
        return sample.draft(d -> d.withDecisions(new Decisions(YES, List.of())));
    }

    private static Sample recognised(Sample sample, String interest) {
        return sample.in("GB").activity("security", a -> ActivityBuilder.from(a).withBases(List.of(new Activity.BasisUse(
                Basis.LEGITIMATE_INTEREST, null, null, InlineText.of(LanguageTag.NL, interest)))));
    }

    private static Sample sending(Sample sample, String safeguard, @Nullable Key fallback) {
        return sample.sharing("hosting", s -> s.withTransfers(Prefilled.set(List.of(TransferBuilder.builder().country(CountryCode.of("US"))
                .safeguard(Key.of(safeguard)).fallback(fallback).build()))));
    }
}
