package verklaar.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.statement.Sharing;

/**
 * How long the rules take, one language, one thread, warmed up, in time of the processor, so that other work on the machine does not count;
 * run by {@code ./bench checking}, no part of the tests.
 */
class CheckingSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> HOSTILE = List.of("a", "a.", "@", "{", "[[", "{a", "http://", "wij kunnen ", "zo lang als ", "1 jaar ", "- ", "1. ", "\n\n", "e\u0301",
            "x@y.z", "(", "Art. 1. ", "[hier](", "👩‍👩‍👧‍👦", "maximaal 9 ", "\\", "ge", "niet langer dan ", "a-a.");

    @Test
    void twentySharings() {
        Duration time = median(document(20), 400);

        print("all rules, 20 sharings", time, Duration.ofMillis(5));
    }

    @Test
    void tenThousandSharings() {
        Duration time = median(document(9_900), 5);

        print("all rules, 9,900 sharings (10,000 rows, the most a draft can have)", time, Duration.ofSeconds(1));
    }

    @Test
    void hostileTexts() {
        for (LanguageTag language : FindingTexts.LANGUAGES) {
            Words.of(language).in("warm");
            Duration worst = Duration.ZERO;
            String of = "";
            for (String piece : HOSTILE) {
                String text = piece.repeat(100_000 / piece.length());
                for (int warm = 0; warm < 3; warm++) {
                    Words.of(language).in(text);
                }
                long start = THREADS.getCurrentThreadCpuTime();
                Words.of(language).in(text);
                Duration time = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
                if (time.compareTo(worst) > 0) {
                    worst = time;
                    of = piece.strip();
                }
            }
            print("all word lists of " + language + ", 100 kB of “" + of + "”", worst, Duration.ofMillis(50));
        }
    }

    private static StatementDocument document(int sharings) {
        return SampleSubject.document(Sample.complete().draft(draft -> {
            List<Sharing> all = new ArrayList<>();
            for (int i = 0; i < sharings; i++) {
                Sharing like = draft.sharings().get(i % 3);
                all.add(like.withKey(Key.of("s" + i)).withDisplayName(Prefilled.set(PlainText.of(LanguageTag.NL, "Dienst " + i))));
            }
            return draft.withSharings(all);
        }));
    }

    private static Duration median(StatementDocument document, int times) {
        long[] took = new long[times];
        for (int i = -times; i < times; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            RuleSet.check(new Subject(document, SampleSubject.CATALOGUE.edition(1), document, RuleSet.FIRST_DAY), Set.of());
            if (i >= 0) {
                took[i] = THREADS.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(took);
        return Duration.ofNanos(took[times / 2]);
    }

    private static void print(String what, Duration time, Duration aim) {
        System.out.printf("%-70s %8.2f ms (aim %d ms)%n", what, time.toNanos() / 1e6, aim.toMillis());
        assertThat(time).as(what).isLessThanOrEqualTo(aim);
    }
}
