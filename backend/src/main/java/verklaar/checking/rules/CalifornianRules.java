package verklaar.checking.rules;

import static verklaar.checking.NationalLaw.ccpa;
import static verklaar.checking.Need.OPTIONAL;
import static verklaar.checking.Severity.ADVICE;
import static verklaar.checking.Severity.ERROR;
import static verklaar.checking.Severity.WARNING;
import static verklaar.privacy.Answer.UNANSWERED;
import static verklaar.privacy.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verklaar.checking.At;
import verklaar.checking.Pack;
import verklaar.checking.Question;
import verklaar.checking.Repairs;
import verklaar.checking.Rule;
import verklaar.checking.Sample;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Rights.Right;
import verklaar.statement.Rights.RightUse;
import verklaar.statement.Scope;

/** What California asks of those it applies to. */
public final class CalifornianRules {

    public static final List<Rule> ALL = List.of(
            Rule.of("US-CA-COLLECT", OPTIONAL, WARNING, ccpa("1798.100")).pack(Pack.US_CA)
                    .each(CalifornianRules::untold)
                    .fires(missing -> true)
                    .naming("missing", missing -> missing)
                    .example(sample -> sample.in("US-CA").draft(d -> d.withRetentionRules(List.of())))
                    .silent(sample -> sample.in("US-CA").declared(Question.SELLS_OR_SHARES, YES)),
            Rule.of("US-CA-OPTOUT", OPTIONAL, ERROR, ccpa("1798.120"), ccpa("1798.135")).pack(Pack.US_CA)
                    .statement("rights/list")
                    .when(subject -> subject.answer(Question.SELLS_OR_SHARES) == YES)
                    .fires(subject -> !links(subject, Right.OPT_OUT_OF_SALE) || subject.answer(Question.HONOURS_SIGNAL) != YES)
                    .example(sample -> sample.in("US-CA").declared(Question.SELLS_OR_SHARES, YES))
                    .silent(sample -> linking(sample.in("US-CA"), Right.OPT_OUT_OF_SALE).declared(Question.SELLS_OR_SHARES, YES)
                            .declared(Question.HONOURS_SIGNAL, YES)),
            Rule.of("US-CA-SPI", OPTIONAL, WARNING, ccpa("1798.121")).pack(Pack.US_CA)
                    .statement("rights/list")
                    .when(subject -> subject.answer(Question.SENSITIVE_DATA_FOR_MORE) == YES)
                    .fires(subject -> !links(subject, Right.LIMIT_SENSITIVE))
                    .example(sample -> sample.in("US-CA").declared(Question.SENSITIVE_DATA_FOR_MORE, YES))
                    .silent(sample -> linking(sample.in("US-CA"), Right.LIMIT_SENSITIVE).declared(Question.SENSITIVE_DATA_FOR_MORE, YES)),
            Rule.of("US-CA-RIGHTS", OPTIONAL, WARNING, ccpa("1798.105"), ccpa("1798.125"), ccpa("1798.130")).pack(Pack.US_CA)
                    .each(CalifornianRules::lacking)
                    .fires(missing -> true)
                    .naming("missing", missing -> missing)
                    .repaired((subject, at) -> switch (at.value()) {
                        case "access" -> Repairs.adding(Right.ACCESS);
                        case "erasure" -> Repairs.adding(Right.ERASURE);
                        case "rectification" -> Repairs.adding(Right.RECTIFICATION);
                        default -> null;
                    })
                    .example(sample -> sample.in("US-CA"))
                    .silent(sample -> sample.in("US-CA").added("Gebruikt u uw rechten, dan zullen wij u nooit benadelen.")),
            Rule.of("US-CA-ANNUAL", OPTIONAL, ADVICE, ccpa("1798.130")).pack(Pack.US_CA)
                    .statement("head/lastReviewedOn")
                    .fires(subject -> updated(subject).stream().noneMatch(day -> !day.isBefore(subject.today().minusYears(1))))
                    .example(sample -> sample.in("US-CA").head(h -> h.withLastReviewedOn(LocalDate.of(2024, 1, 1)).withEffectiveFrom(LocalDate.of(2024, 1, 1))))
                    .silent(sample -> sample.in("US-CA")));

    private CalifornianRules() {
    }

    /** What the notice at collection leaves out, each by a word of its texts. */
    private static List<At<String>> untold(Subject subject) {
        List<At<String>> missing = new ArrayList<>();
        addIf(subject.draft().categories().isEmpty(), "categories", missing);
        addIf(subject.draft().activities().isEmpty(), "activities", missing);
        addIf(subject.draft().retentionRules().isEmpty(), "retentionRules", missing);
        addIf(subject.answer(Question.SELLS_OR_SHARES) == UNANSWERED, "declarations/sells-or-shares", missing);
        return missing;
    }

    /** What the rights lack, each by a word of its texts. */
    private static List<At<String>> lacking(Subject subject) {
        List<At<String>> missing = new ArrayList<>();
        for (Right right : List.of(Right.ACCESS, Right.ERASURE, Right.RECTIFICATION)) {
            if (!subject.names(right)) {
                missing.add(new At<>("rights/list/" + right.key(), right.key()));
            }
        }
        if (!subject.says(WordList.NO_RETALIATION)) {
            missing.add(new At<>("rights/list", "equality"));
        }
        boolean online = subject.draft().scopes().stream().allMatch(scope -> scope.kind() != Scope.Kind.ORGANISATION);
        if (subject.controller().contactPoints().size() < 2 && !online) {
            missing.add(new At<>("rights/channels", "methods"));
        }
        return missing;
    }

    private static void addIf(boolean lacks, String path, List<At<String>> missing) {
        if (lacks) {
            missing.add(new At<>(path, path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    private static boolean links(Subject subject, Right right) {
        return subject.draft().rights().list().stream().anyMatch(use -> use.right() == right && use.url() != null);
    }

    private static List<LocalDate> updated(Subject subject) {
        List<LocalDate> days = new ArrayList<>();
        if (subject.draft().head().lastReviewedOn() != null) {
            days.add(subject.draft().head().lastReviewedOn());
        }
        if (subject.draft().head().effectiveFrom() != null) {
            days.add(subject.draft().head().effectiveFrom());
        }
        return days;
    }

    private static Sample linking(Sample sample, Right right) {
        return sample.rights(r -> {
            List<RightUse> list = new ArrayList<>(r.list());
            list.add(new RightUse(Key.of(right.key()), right, "US-CA", List.of(), null, new WebAddress("https://fietsatelier.example/choices"), null,
                    List.of(), List.of(), Map.of()));
            return r.withList(list);
        });
    }
}
