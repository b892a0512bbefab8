package verklaar.checking.rules;

import static verklaar.checking.Law.gdpr;
import static verklaar.checking.NationalLaw.autoriteitPersoonsgegevens;
import static verklaar.checking.NationalLaw.uavg;
import static verklaar.checking.Need.CONDITIONAL;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Need.REQUIRED;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Passage;
import verklaar.checking.Repair;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Severity;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Length;
import verklaar.statement.Organisation.ContactPoint;
import verklaar.statement.Rights.Identification;
import verklaar.statement.Rights.Right;
import verklaar.statement.SectionKind;

/** What people can ask for, and how (Art. 12, 13(2)(b), 15-22). */
public final class RightsRules {

    private static final Length.Period ONE_MONTH = Length.Period.of(1, Length.Unit.MONTHS);
    private static final double LONGEST_MONTH = 31;

    public static final List<Rule> ALL = Stream.concat(Stream.of(
            missing("GDPR-13-2-B-15", Right.ACCESS, "15"),
            missing("GDPR-13-2-B-16", Right.RECTIFICATION, "16"),
            missing("GDPR-13-2-B-17", Right.ERASURE, "17"),
            missing("GDPR-13-2-B-18", Right.RESTRICTION, "18"),
            missing("GDPR-13-2-B-20", Right.PORTABILITY, "20"),
            missing("GDPR-13-2-B-21", Right.OBJECTION, "21(1)")), Stream.of(
            Rule.of("GDPR-21-4", CONDITIONAL, ERROR, gdpr("21(4)"))
                    .statement("rights/list/objection")
                    .when(subject -> subject.names(Right.OBJECTION) || about(subject).anyMatch(passage -> passage.has(WordList.OBJECTION)))
                    .fires(subject -> about(subject).noneMatch(RightsRules::setsObjectionApart))
                    .example(sample -> sample.replaced("rights", "U mag uw gegevens inzien, verwijderen of er bezwaar tegen maken."))
                    .silent(sample -> sample.replaced("rights", "U mag uw gegevens inzien.\n\nU mag ook bezwaar maken tegen het gebruik ervan.")),
            Rule.of("GDPR-20-COND", OPTIONAL, ADVICE, gdpr("20(1)"))
                    .statement("rights/list/portability")
                    .when(subject -> subject.names(Right.PORTABILITY))
                    .fires(subject -> about(subject).noneMatch(passage -> passage.has(WordList.PORTABILITY_LIMIT)))
                    .example(sample -> sample.replaced("rights", "U kunt al uw gegevens meenemen naar een ander."))
                    .otherwiseSilent(),
            Rule.of("GDPR-12-2-HOW", REQUIRED, ERROR, gdpr("12(2)"))
                    .statement("rights/channels")
                    .fires(subject -> subject.draft().rights().channels().isEmpty() && subject.draft().rights().selfService() == null
                            && subject.controller().contactPoints().stream().noneMatch(RightsRules::takesRequests))
                    .example(sample -> sample.rights(r -> r.withChannels(List.of())).organisation(o -> o.withContactPoints(List.of())))
                    .silent(sample -> sample.rights(r -> r.withChannels(List.of()))),
            Rule.of("GDPR-12-3", REQUIRED, WARNING, gdpr("12(3)"))
                    .statement("rights/responseTerm")
                    .fires(subject -> subject.draft().rights().responseTerm() == null
                            && !(subject.inOwnWords(SectionKind.RIGHTS) && about(subject).anyMatch(passage -> !Periods.in(passage).isEmpty())))
                    .repaired((subject, at) -> answeringWithinAMonth())
                    .example(sample -> sample.rights(r -> r.withResponseTerm(null)))
                    .silent(sample -> sample.rights(r -> r.withResponseTerm(null)).replaced("rights", "U krijgt binnen 14 dagen antwoord.")),
            Rule.of("GDPR-12-3-LONG", CONDITIONAL, ERROR, gdpr("12(3)"))
                    .statement("rights/responseTerm")
                    .when(subject -> subject.draft().rights().responseTerm() != null)
                    .fires(subject -> Periods.days(subject.draft().rights().responseTerm()) > LONGEST_MONTH)
                    .naming("period", subject -> subject.draft().rights().responseTerm())
                    .repaired((subject, at) -> answeringWithinAMonth())
                    .example(sample -> sample.rights(r -> r.withResponseTerm(Length.Period.of(6, Length.Unit.WEEKS))))
                    .silent(sample -> sample.rights(r -> r.withResponseTerm(Length.Period.of(4, Length.Unit.WEEKS)))),
            Rule.of("GDPR-12-5", OPTIONAL, ADVICE, gdpr("12(5)"))
                    .statement("rights")
                    .fires(subject -> !subject.says(WordList.FREE_OF_CHARGE))
                    .example(sample -> sample.replaced("rights", "U mag ons alles vragen."))
                    .otherwiseSilent(),
            Rule.of("GDPR-12-6", CONDITIONAL, WARNING, gdpr("12(6)"), autoriteitPersoonsgegevens("ID"))
                    .statement("rights/identification")
                    .fires(RightsRules::asksForACopy)
                    .repaired((subject, at) -> checkingLighter(subject))
                    .example(sample -> sample.rights(r -> r.withIdentification(Identification.ID_COPY_MASKED)))
                    .otherwiseSilent(),
            Rule.of("GDPR-12-6-MASK", CONDITIONAL, ERROR, uavg("46"), autoriteitPersoonsgegevens("ID"))
                    .statement("rights/identification")
                    .when(RightsRules::asksForACopy)
                    .fires(subject -> subject.printed().stream().noneMatch(passage -> passage.has(WordList.MASKING)))
                    .repaired((subject, at) -> subject.inOwnWords(SectionKind.RIGHTS) ? null : Repair.of("identification", "identification.ID_COPY_MASKED",
                            draft -> draft.withRights(draft.rights().withIdentification(Identification.ID_COPY_MASKED))))
                    .example(sample -> sample.replaced("rights", "Stuur een kopie van uw identiteitsbewijs mee."))
                    .silent(sample -> sample.replaced("rights", "Stuur een kopie van uw identiteitsbewijs mee. Maak uw foto en BSN zwart.")),
            advice("GDPR-19", "19", WordList.PASSED_ON, "Verbeteringen geven wij door aan wie uw gegevens van ons kreeg."),
            advice("GDPR-77-79", "79", WordList.COURT, "U kunt ook naar de rechter gaan."))).toList();

    private RightsRules() {
    }

    private static Rule missing(String id, Right right, String article) {
        return Rule.of(id, REQUIRED, ERROR, gdpr("13(2)(b)"), gdpr(article))
                .statement("rights/list")
                .fires(subject -> !subject.names(right) && !isInOwnWords(subject, right))
                .repaired((subject, at) -> Repairs.adding(right))
                .example(sample -> without(right, sample))
                .silent(sample -> without(right, sample).replaced("rights", "U mag uw gegevens inzien, laten verbeteren of verwijderen, het gebruik "
                        + "ervan beperken, ze meenemen en bezwaar maken."));
    }

    private static Rule advice(String id, String article, WordList said, String example) {
        return Rule.of(id, OPTIONAL, Severity.ADVICE, gdpr(article))
                .statement("rights")
                .fires(subject -> !subject.says(said))
                .example(sample -> sample)
                .silent(sample -> sample.added(example));
    }

    private static Sample without(Right right, Sample sample) {
        return sample.rights(r -> r.withList(r.list().stream().filter(use -> use.right() != right).toList()));
    }

    /** Whether the tenant's own words about rights name this one. */
    private static boolean isInOwnWords(Subject subject, Right right) {
        return subject.inOwnWords(SectionKind.RIGHTS) && about(subject).anyMatch(passage -> right == Right.OBJECTION ? passage.has(WordList.OBJECTION)
                : passage.hits(WordList.OTHER_RIGHTS).stream().anyMatch(hit -> right.key().equals(hit.better())));
    }

    /** What readers get about their rights. */
    private static Stream<Passage> about(Subject subject) {
        return subject.printed().stream().filter(passage -> passage.section() == SectionKind.RIGHTS || passage.section() == SectionKind.FREE);
    }

    /** A paragraph of its own, without other rights and not as an item of a list. */
    private static boolean setsObjectionApart(Passage passage) {
        return passage.has(WordList.OBJECTION) && !passage.has(WordList.OTHER_RIGHTS) && !passage.words().startsWith("- ")
                && !passage.words().startsWith("* ");
    }

    private static boolean takesRequests(ContactPoint point) {
        return point.use() == ContactPoint.Use.PRIVACY || point.use() == ContactPoint.Use.GENERAL;
    }

    private static boolean asksForACopy(Subject subject) {
        return subject.draft().rights().identification() == Identification.ID_COPY_MASKED
                || spokenToReaders(subject).stream().anyMatch(passage -> passage.has(WordList.IDCOPY));
    }

    /** A message to the address that is known, in the place of a copy; none where the copy is asked in the tenant's words alone. */
    static @Nullable Repair checkingLighter(Subject subject) {
        return subject.draft().rights().identification() != Identification.ID_COPY_MASKED ? null : Repair.of("identification",
                "identification.EMAIL_LOOP", draft -> draft.withRights(draft.rights().withIdentification(Identification.EMAIL_LOOP)));
    }

    /** What is printed outside the rows on periods and services; those speak of copies that nobody asks the reader for. */
    static List<Passage> spokenToReaders(Subject subject) {
        return subject.printed().stream()
                .filter(passage -> !passage.path().startsWith("retentionRules/") && !passage.path().startsWith("sharings/")).toList();
    }

    private static @Nullable Repair answeringWithinAMonth() {
        return Repair.of("term", ONE_MONTH, draft -> draft.withRights(draft.rights().withResponseTerm(ONE_MONTH)));
    }
}
