package verklaar.checking.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Hit;
import verklaar.checking.Passage;
import verklaar.checking.Subject;
import verklaar.checking.WordList;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.statement.RetentionRule;
import verklaar.statement.SectionKind;

/** Compares how long things are kept, and reads a general maximum out of a text. */
final class Periods {

    private static final Comparator<Length.Period> BY_LENGTH = Comparator.comparingDouble(Periods::days);

    private Periods() {
    }

    /** About how many days. */
    static double days(Length.Period period) {
        return period.amount() * switch (period.unit()) {
            case HOURS -> 1 / 24.0;
            case DAYS -> 1.0;
            case WEEKS -> 7.0;
            case MONTHS -> 30.44;
            case YEARS -> 365.25;
        };
    }

    static boolean isLonger(Length.Period one, Length.Period other) {
        return BY_LENGTH.compare(one, other) > 0;
    }

    /** The longest period among lengths, and what follows them. */
    static Optional<Length.Period> longest(Stream<Retention> retentions) {
        return retentions.flatMap(Periods::chain).filter(retention -> retention.length() instanceof Length.Period)
                .map(retention -> (Length.Period) retention.length()).max(BY_LENGTH);
    }

    /** A retention and those that follow it. */
    static Stream<Retention> chain(@Nullable Retention first) {
        return Stream.iterate(first, retention -> retention != null, retention -> retention.then());
    }

    /** The shortest period that the statement says holds for everything at most, as a fact or in its words about retention. */
    static Optional<Length.Period> general(Subject subject) {
        return subject.kept("general period", () -> Stream.concat(ruled(subject.draft().retentionRules()), told(subject)).min(BY_LENGTH));
    }

    private static Stream<Length.Period> ruled(List<RetentionRule> rules) {
        return rules.stream().filter(rule -> rule.of().isEmpty() && rule.label() == null && rule.state() == null && rule.retention().exception() == null)
                .flatMap(rule -> rule.retention().length() instanceof Length.Period period && period.bound() != Length.Bound.MIN
                        ? Stream.of(period) : Stream.empty());
    }

    private static Stream<Length.Period> told(Subject subject) {
        return subject.written().stream().filter(passage -> passage.section() == SectionKind.RETENTION && passage.has(WordList.MAXIMUM)
                && !passage.has(WordList.EXCEPTION)).flatMap(passage -> in(passage).stream());
    }

    /** Whether readers are told that some things are kept longer than the general period. */
    static boolean excepted(Subject subject) {
        return subject.kept("excepted", () -> subject.printed().stream()
                .anyMatch(passage -> passage.section() == SectionKind.RETENTION && passage.has(WordList.EXCEPTION)));
    }

    /** Periods in words: a number right before a unit of time. */
    static List<Length.Period> in(Passage passage) {
        return passage.hits(WordList.UNIT).stream().flatMap(unit -> number(passage.words(), unit.from()).stream()
                .flatMap(amount -> period(amount, unit).stream())).toList();
    }

    private static Optional<Length.Period> period(int amount, Hit unit) {
        return unit.better() == null || amount < 1 ? Optional.empty() : Optional.of(Length.Period.of(amount, Length.Unit.valueOf(unit.better())));
    }

    /** The number that ends right before a place, of at most four digits. */
    private static Optional<Integer> number(String words, int end) {
        int to = end;
        while (to > 0 && (words.charAt(to - 1) == ' ' || words.charAt(to - 1) == '\u00A0')) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 4 && words.charAt(from - 1) >= '0' && words.charAt(from - 1) <= '9') {
            from--;
        }
        return from == to ? Optional.empty() : Optional.of(Integer.parseInt(words, from, to, 10));
    }
}
