package verklaar.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.outbox.OutboxSteps.Taken;
import verklaar.tenant.TenantId;

/** What holds of work in the background, wherever the outbox is kept. */
abstract class OutboxContract {

    private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String kind = "test." + UUID.randomUUID();
    private final List<String> done = new ArrayList<>();
    private Instant now = START;
    private TenantId tenant;

    /** A tenant that exists. */
    abstract TenantId aTenant();

    /** Does something in a transaction of its own; the clock is the given one. */
    abstract <T> T with(Clock clock, Function<OutboxFixture, T> work);

    @BeforeEach
    void makeATenant() {
        tenant = aTenant();
    }

    private <T> T with(Function<OutboxSteps, T> work) {
        return with(Clock.fixed(now, ZoneOffset.UTC), fixture -> work.apply(fixture.steps(threeSteps())));
    }

    private Optional<Taken> take(UUID worker) {
        return with(steps -> steps.take(worker));
    }

    private boolean step(UUID worker, Taken taken) {
        return with(steps -> steps.step(worker, taken));
    }

    private void fail(UUID worker, Taken taken) {
        with(steps -> {
            steps.failed(worker, taken);
            return true;
        });
    }

    private void left() {
        with(Clock.fixed(now, ZoneOffset.UTC), fixture -> fixture.outbox().add(tenant, kind, "cargo"));
    }

    /** Counts to three, a number a step. */
    private BackgroundWork threeSteps() {
        return new BackgroundWork() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public @Nullable String step(TenantId whose, String payload, @Nullable String progress) {
                int number = progress == null ? 1 : Integer.parseInt(progress) + 1;
                done.add(payload + number);
                if (!whose.equals(tenant)) {
                    throw new IllegalStateException("Not ours");
                }
                return number < 3 ? String.valueOf(number) : null;
            }
        };
    }

    @Test
    void isWorkedOffStepByStepAndIsGoneThen() {
        left();
        var taken = take(one).orElseThrow();
        assertThat(step(one, taken)).isTrue();
        assertThat(step(one, taken)).isTrue();
        assertThat(step(one, taken)).isFalse();

        assertThat(done).containsExactly("cargo1", "cargo2", "cargo3");
        now = now.plus(Duration.ofDays(1));
        assertThat(take(other)).isEmpty();
    }

    @Test
    void belongsToOneWorkerAtATime() {
        left();
        assertThat(take(one)).isPresent();
        assertThat(take(other)).isEmpty();
    }

    @Test
    void goesOnWhereASilentWorkerStoppedOnceItsLeaseHasEnded() {
        left();
        var silent = take(one).orElseThrow();
        step(one, silent);
        now = now.plus(OutboxEntry.LEASE).plusSeconds(1);

        var taken = take(other).orElseThrow();
        assertThat(step(one, silent)).as("whoever lost it does nothing more").isFalse();
        step(other, taken);
        step(other, taken);
        assertThat(done).containsExactly("cargo1", "cargo2", "cargo3");
    }

    @Test
    void renewsTheLeaseWithEveryStep() {
        left();
        var taken = take(one).orElseThrow();
        now = now.plus(OutboxEntry.LEASE).minusSeconds(1);
        step(one, taken);
        now = now.plus(OutboxEntry.LEASE).minusSeconds(1);
        assertThat(take(other)).isEmpty();
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureAndAtMostAnHour() {
        left();
        for (int failures = 1; failures <= 14; failures++) {
            var taken = take(one).orElseThrow();
            fail(one, taken);
            var wait = Duration.ofSeconds(Math.min(3_600, 1L << (failures - 1)));
            now = now.plus(wait).minusMillis(1);
            assertThat(take(one)).as("just before " + wait).isEmpty();
            now = now.plusMillis(1);
        }
    }

    @Test
    void leavesAloneWhatNobodyHereCanDo() {
        left();
        Optional<Taken> nothing = with(Clock.fixed(now, ZoneOffset.UTC), fixture -> fixture.steps().take(one));
        assertThat(nothing).isEmpty();
        assertThat(take(one)).isPresent();
    }

    @Test
    void keepsNothingOfAStepThatFailed() {
        left();
        var broken = new BackgroundWork() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public String step(TenantId whose, String payload, @Nullable String progress) {
                throw new IllegalStateException("Cannot");
            }
        };
        var taken = take(one).orElseThrow();
        assertThatThrownBy(() -> with(Clock.fixed(now, ZoneOffset.UTC), fixture -> fixture.steps(broken).step(one, taken)))
                .isInstanceOf(IllegalStateException.class);
        step(one, taken);
        assertThat(done).containsExactly("cargo1");
    }
}
