package verklaar.checking.rules;

import static verklaar.checking.Law.bdsg;
import static verklaar.checking.Law.gdpr;
import static verklaar.checking.NationalLaw.austrianCommerce;
import static verklaar.checking.NationalLaw.austrianPrivacy;
import static verklaar.checking.NationalLaw.belgianAct;
import static verklaar.checking.NationalLaw.confianceNumerique;
import static verklaar.checking.NationalLaw.ddg;
import static verklaar.checking.NationalLaw.economischRecht;
import static verklaar.checking.NationalLaw.garanteOnCookies;
import static verklaar.checking.NationalLaw.informatiqueEtLibertes;
import static verklaar.checking.NationalLaw.spanishAct;
import static verklaar.checking.NationalLaw.tdddg;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import verklaar.checking.Pack;
import verklaar.checking.Question;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Cookie;
import verklaar.privacy.CountryCode;
import verklaar.privacy.EmailAddress;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Complaint;
import verklaar.statement.Cookies;
import verklaar.statement.Organisation;
import verklaar.statement.Rights.Right;

/** What Belgium, Germany, Austria, France, Italy and Spain add. */
public final class EuropeanRules {

    private static final List<LanguageTag> BELGIAN = List.of(LanguageTag.NL, LanguageTag.FR, LanguageTag.DE);
    private static final Set<Cookie.Category> BEYOND_NECESSARY = EnumSet.complementOf(EnumSet.of(Cookie.Category.NECESSARY));

    public static final List<Rule> ALL = List.of(
            NationalChecks.number("BE-KBO", CONDITIONAL, ERROR, Pack.BE, Set.of("KBO", "BCE"), economischRecht("XII.6"), economischRecht("III.25")),
            NationalChecks.age("BE-AGE-13", Pack.BE, 13, belgianAct("7")),
            NationalChecks.authority("BE-GBA", Pack.BE, "be", gdpr("13(2)(d)")),
            Rule.of("BE-COOKIE", CONDITIONAL, ERROR, belgianAct("10/2")).pack(Pack.BE)
                    .each(Tracking::countsWithoutAsking)
                    .fires(name -> true)
                    .naming("name", name -> name)
                    .repaired((subject, at) -> subject.cookies().stream().filter(cookie -> cookie.path().equals(at.path()))
                            .findFirst().map(cookie -> CookieRules.asking(cookie.value())).orElse(null))
                    .example(sample -> counting(sample.in("BE")))
                    .silent(sample -> sample.in("BE")),
            Rule.of("BE-LANG", CONDITIONAL, WARNING).pack(Pack.BE)
                    .statement("wording/locales")
                    .fires(subject -> subject.document().locales().stream().noneMatch(EuropeanRules::isSpokenInBelgium))
                    .example(sample -> inEnglish(sample.in("BE")))
                    .silent(sample -> sample.in("BE")),
            NationalChecks.imprint("DE-IMPRESSUM", Pack.DE, ddg("5")),
            Rule.of("DE-LAND", CONDITIONAL, ERROR, bdsg("40")).pack(Pack.DE)
                    .statement("complaints")
                    .when(subject -> NationalChecks.sitsIn(subject.controller(), "DE") && subject.controller().kind() != Organisation.Sector.PUBLIC
                            && !subject.draft().complaints().isEmpty())
                    .fires(subject -> subject.draft().complaints().stream().noneMatch(complaint -> isCompetent(subject, complaint)))
                    .repaired((subject, at) -> ComplaintRules.naming(subject, CountryCode.of("DE")))
                    .example(sample -> german(sample, "de"))
                    .silent(sample -> german(sample, "de-be")),
            Rule.of("DE-BDSG-38", CONDITIONAL, WARNING, bdsg("38")).pack(Pack.DE)
                    .statement("declarations/twenty-staff")
                    .when(subject -> subject.answer(Question.TWENTY_STAFF) == YES)
                    .fires(subject -> subject.controller().dpo() == null)
                    .example(sample -> sample.in("DE").declared(Question.TWENTY_STAFF, YES))
                    .silent(sample -> sample.in("DE").declared(Question.TWENTY_STAFF, YES).organisation(
                            o -> o.withDpo(new Organisation.Officer(null, null, new EmailAddress("dsb@fietsatelier.example"), null)))),
            Rule.of("DE-TDDDG-25", CONDITIONAL, ERROR, tdddg("25")).pack(Pack.DE)
                    .each(subject -> NationalChecks.placedWithoutConsent(subject, BEYOND_NECESSARY)).at("basis")
                    .fires(cookie -> true)
                    .naming("name", Tracking::name)
                    .repaired((subject, at) -> CookieRules.asking(at.value()))
                    .example(sample -> counting(sample.in("DE")))
                    .silent(sample -> sample.in("DE")),
            Rule.of("DE-BASIS-ART", OPTIONAL, ADVICE).pack(Pack.DE)
                    .statement("sections/purposes")
                    .when(subject -> subject.document().locales().contains(LanguageTag.DE)
                            && subject.draft().activities().stream().anyMatch(activity -> !activity.bases().isEmpty()))
                    .fires(subject -> subject.printed().stream().noneMatch(passage -> passage.language().equals(LanguageTag.DE)
                            && passage.has(WordList.ARTICLE_6)))
                    .example(sample -> sample.in("DE").wording(w -> w.withLocales(List.of(LanguageTag.NL, LanguageTag.DE))).replaced("purposes", "Dit doen wij."))
                    .silent(sample -> sample.in("DE").wording(w -> w.withLocales(List.of(LanguageTag.NL, LanguageTag.DE)))),
            NationalChecks.imprint("AT-IMPRESSUM", Pack.AT, austrianCommerce("5")),
            NationalChecks.age("AT-AGE-14", Pack.AT, 14, austrianPrivacy("4(4)")),
            Rule.of("FR-48-85", CONDITIONAL, ERROR, informatiqueEtLibertes("48"), informatiqueEtLibertes("85")).pack(Pack.FR)
                    .statement("rights/list")
                    .fires(subject -> !subject.names(Right.POST_MORTEM) && !subject.says(WordList.AFTER_DEATH))
                    .repaired((subject, at) -> Repairs.adding(Right.POST_MORTEM))
                    .example(sample -> sample.in("FR"))
                    .silent(sample -> sample.in("FR").added("U mag vastleggen wat er na uw overlijden met uw gegevens gebeurt.")),
            NationalChecks.age("FR-AGE-15", Pack.FR, 15, informatiqueEtLibertes("45")),
            Rule.of("FR-82", CONDITIONAL, WARNING, informatiqueEtLibertes("82")).pack(Pack.FR)
                    .each(Tracking::countsWithoutAsking)
                    .fires((subject, name) -> subject.answer(Question.PRIVACY_FRIENDLY_ANALYTICS) != YES)
                    .naming("name", name -> name)
                    .repaired((subject, at) -> Repairs.answering(Question.PRIVACY_FRIENDLY_ANALYTICS))
                    .example(sample -> counting(sample.in("FR")))
                    .silent(sample -> counting(sample.in("FR")).declared(Question.PRIVACY_FRIENDLY_ANALYTICS, YES)),
            NationalChecks.imprint("FR-MENTIONS", Pack.FR, confianceNumerique()),
            NationalChecks.authority("FR-CNIL", Pack.FR, "fr", gdpr("13(2)(d)")),
            Rule.of("IT-INFO", OPTIONAL, ADVICE, garanteOnCookies()).pack(Pack.IT)
                    .statement("cookies/mechanism")
                    .when(Tracking::used)
                    .fires(subject -> subject.draft().cookies().mechanism() != Cookies.Mechanism.BANNER)
                    .example(sample -> sample.in("IT").cookies(c -> c.withMechanism(Cookies.Mechanism.SETTINGS_PAGE)))
                    .silent(sample -> sample.in("IT")),
            Rule.of("ES-LAYER", OPTIONAL, ADVICE, spanishAct("11")).pack(Pack.ES)
                    .statement("wording/inBrief")
                    .fires(subject -> subject.document().inBrief().isEmpty())
                    .repaired((subject, at) -> PlainLanguageRules.inBrief())
                    .example(sample -> sample.in("ES").wording(w -> w.withInBrief(false)))
                    .silent(sample -> sample.in("ES")));

    private EuropeanRules() {
    }

    private static boolean isSpokenInBelgium(LanguageTag language) {
        return BELGIAN.stream().anyMatch(spoken -> spoken.value().equals(language.locale().getLanguage()));
    }

    /** The authority of a Land; of the one among the jurisdictions, when there is one. */
    private static boolean isCompetent(Subject subject, Complaint complaint) {
        List<String> lands = subject.draft().head().jurisdictions().stream().map(j -> j.value().toLowerCase(Locale.ROOT))
                .filter(j -> j.startsWith("de-")).toList();
        return lands.isEmpty() ? complaint.authority().value().startsWith("de-") : lands.contains(complaint.authority().value());
    }

    private static Sample counting(Sample sample) {
        return sample.cookies(c -> c.withList(c.list().stream().map(cookie -> cookie.category() == Cookie.Category.ANALYTICS ? cookie.withBasis(null) : cookie)
                .toList()));
    }

    private static Sample german(Sample sample, String authority) {
        return sample.organisation(o -> o.withCountry(CountryCode.of("DE"))).draft(d -> d.withComplaints(List.of(Complaint.to(authority))));
    }

    private static Sample inEnglish(Sample sample) {
        return sample.wording(w -> w.withLocales(List.of(LanguageTag.NL, LanguageTag.EN)).withSourceLocale(LanguageTag.EN)
                .withLocales(List.of(LanguageTag.EN)));
    }
}
