package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.NationalLaw.autoriteitPersoonsgegevens;
import static verklaar.checking.NationalLaw.burgerlijkWetboek;
import static verklaar.checking.NationalLaw.handelsregisterwet;
import static verklaar.checking.NationalLaw.telecommunicatiewet;
import static verklaar.checking.NationalLaw.uavg;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import verklaar.checking.At;
import verklaar.checking.Hit;
import verklaar.checking.Names;
import verklaar.checking.Pack;
import verklaar.checking.Passage;
import verklaar.checking.Question;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Cookie;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Basis;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Rights;

/** What the Netherlands add. */
public final class DutchRules {

    public static final List<Rule> ALL = List.of(
            NationalChecks.number("NL-KVK", CONDITIONAL, ERROR, Pack.NL, Set.of("KVK"), burgerlijkWetboek("3:15d(1)(c)"), handelsregisterwet("27")),
            NationalChecks.number("NL-BTW", CONDITIONAL, ADVICE, Pack.NL, Set.of("VAT", "BTW"), burgerlijkWetboek("3:15d(1)(f)")),
            NationalChecks.age("NL-UAVG-5", Pack.NL, 16, uavg("5")),
            Rule.of("NL-UAVG-46", CONDITIONAL, ERROR, uavg("46")).pack(Pack.NL)
                    .each(DutchRules::users)
                    .when((subject, user) -> subject.usesSpecial(user.items(), "national-id"))
                    .fires(user -> !user.lawful())
                    .naming("name", User::name)
                    .example(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withDataItems(List.of(DataItem.of("national-id-number")))))
                    .silent(sample -> sample.activity("newsletter", a -> ActivityBuilder.from(a).withDataItems(List.of(DataItem.of("national-id-number")))
                            .withBases(List.of(new Activity.BasisUse(Basis.LEGAL_OBLIGATION, null, InlineText.of(LanguageTag.NL, "de Wet op de loonbelasting"), null))))),
            Rule.of("NL-AP", REQUIRED, WARNING, gdpr("13(2)(d)"), autoriteitPersoonsgegevens("klacht")).pack(Pack.NL)
                    .statement("complaints")
                    .fires(subject -> !NationalChecks.names(subject, "nl") || AuthorityLinks.isOutdated(subject, "nl"))
                    .naming("named", subject -> NationalChecks.names(subject, "nl") ? "yes" : "no")
                    .repaired((subject, at) -> ComplaintRules.naming(subject, "nl"))
                    .example(sample -> sample.draft(d -> d.withComplaints(List.of())))
                    .otherwiseSilent(),
            Rule.of("NL-AP-ID", CONDITIONAL, WARNING, autoriteitPersoonsgegevens("ID")).pack(Pack.NL)
                    .passages(RightsRules::spokenToReaders, WordList.IDCOPY)
                    .repaired((subject, at) -> RightsRules.checkingLighter(subject))
                    .example(sample -> sample.rights(r -> r.withIdentification(Rights.Identification.ID_COPY_MASKED)))
                    .otherwiseSilent(),
            Rule.of("NL-TW-117A", CONDITIONAL, WARNING, telecommunicatiewet("11.7a")).pack(Pack.NL)
                    .each(Tracking::countsWithoutAsking)
                    .fires((subject, name) -> subject.answer(Question.PRIVACY_FRIENDLY_ANALYTICS) != YES)
                    .naming("name", name -> name)
                    .repaired((subject, at) -> Repairs.answering(Question.PRIVACY_FRIENDLY_ANALYTICS))
                    .example(sample -> sample.cookies(c -> c.withList(c.list().stream().map(DutchRules::unasked).toList())))
                    .otherwiseSilent(),
            Rule.of("NL-TERM", OPTIONAL, ADVICE).pack(Pack.NL)
                    .passages(subject -> subject.written().stream().filter(passage -> passage.language().equals(LanguageTag.NL)).toList(), WordList.ENGLISH_TERM)
                    .naming("better", passage -> first(passage).better())
                    .repaired((subject, at) -> Repairs.replacing(at.value(), first(at.value())))
                    .example(sample -> sample.added("Wij volgen de GDPR."))
                    .silent(sample -> sample.added("Wij volgen de AVG.")));

    private DutchRules() {
    }

    /**
     * An activity or a sharing, as far as it uses data.
     *
     * @param lawful whether the law that allows it is named
     */
    private record User(Object name, List<DataItem> items, boolean lawful) {
    }

    private static List<At<User>> users(Subject subject) {
        List<At<User>> users = new ArrayList<>();
        subject.activities().forEach(at -> users.add(new At<>(at.path() + "/bases", new User(Names.of(subject, at.value()), at.value().dataItems(),
                at.value().bases().stream().anyMatch(use -> use.law() != null)))));
        subject.currentSharings().forEach(at -> users.add(new At<>(at.path() + "/dataItems", new User(Names.of(subject, at.value()), at.value().dataItems(),
                NationalChecks.namesLaw(subject, at.value())))));
        return users;
    }

    private static Hit first(Passage passage) {
        return passage.hits(WordList.ENGLISH_TERM).get(0);
    }

    private static Cookie unasked(Cookie cookie) {
        return cookie.category() == Cookie.Category.ANALYTICS ? cookie.withBasis(null) : cookie;
    }
}
