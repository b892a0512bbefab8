package verklaar.outbox;

import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.TenantId;

class InMemoryOutboxTest extends OutboxContract {

    private final MovingClock clock = new MovingClock();
    private final OutboxFixture fixture = OutboxFixture.inMemory(clock);

    @Override
    TenantId aTenant() {
        return ActingFixture.aTenant();
    }

    @Override
    <T> T with(Clock at, Function<OutboxFixture, T> work) {
        clock.at = at;
        return work.apply(fixture);
    }

    /** Tells what another clock tells. */
    private static final class MovingClock extends Clock {

        private @Nullable Clock at;

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return at.instant();
        }
    }
}
