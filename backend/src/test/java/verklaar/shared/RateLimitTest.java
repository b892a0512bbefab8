package verklaar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private long nanos;
    private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(60), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsEachCallerHaveItsUnitsAndThenWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("anna")).isEmpty();
        }
        assertThat(limit.take("anna")).hasValue(20);
        assertThat(limit.take("bram")).isEmpty();
        nanos += Duration.ofSeconds(20).toNanos();
        assertThat(limit.take("anna")).isEmpty();
    }

    @Test
    void lendsForWorkThatTurnsOutLargeAndWantsItBack() {
        assertThat(limit.take("anna")).isEmpty();
        limit.charge("anna", 5);

        assertThat(limit.take("anna")).hasValue(80);
    }
}
