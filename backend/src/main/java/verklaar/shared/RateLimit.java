package verklaar.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * How much each caller may ask for: so many units at once, given back evenly over a time. Kept in the memory of one node, for the callers
 * of the last while.
 */
public final class RateLimit {

    private static final int MOST_CALLERS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long units;
    private final Duration time;
    private final TimeMeter clock;

    /**
     * @param units for which a caller may ask at once
     * @param time after which all of them are back
     */
    public RateLimit(long units, Duration time) {
        this(units, time, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(long units, Duration time, TimeMeter clock) {
        this.units = units;
        this.time = time;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(time.multipliedBy(10)).build();
    }

    /** Takes a unit. Empty when the caller had one; else the whole seconds, at least one, after which it has one again. */
    public OptionalLong take(String caller) {
        var probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + TimeUnit.SECONDS.toNanos(1) - 1)));
    }

    /** Takes more units for what turned out to be more work, even those the caller does not have yet. */
    public void charge(String caller, long more) {
        if (more > 0) {
            bucket(caller).consumeIgnoringRateLimits(more);
        }
    }

    private Bucket bucket(String caller) {
        return buckets.get(caller, who -> Bucket.builder().addLimit(limit -> limit.capacity(units).refillGreedy(units, time))
                .withCustomTimePrecision(clock).build());
    }
}
