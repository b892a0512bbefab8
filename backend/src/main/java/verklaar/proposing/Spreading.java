package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.outbox.BackgroundWork;
import verklaar.outbox.Outbox;
import verklaar.shared.Json;
import verklaar.tenant.TenantId;

/**
 * Offers a new version to all that follow an older one, a chunk a step. However often it is cut off and begun anew, each of them has
 * one proposal in the end.
 */
@ApplicationScoped
class Spreading implements BackgroundWork {

    static final String KIND = "proposing.spread";

    /** Pins a step: few enough that nobody waits for its locks, many enough that its statements cost little each. */
    static final int CHUNK = 2_000;

    private final Proposals proposals;
    private final Waves waves;
    private final Outbox outbox;
    private final Clock clock;
    private final int chunk;

    @Inject
    Spreading(Proposals proposals, Waves waves, Outbox outbox, Clock clock) {
        this(proposals, waves, outbox, clock, CHUNK);
    }

    Spreading(Proposals proposals, Waves waves, Outbox outbox, Clock clock, int chunk) {
        this.proposals = proposals;
        this.waves = waves;
        this.outbox = outbox;
        this.clock = clock;
        this.chunk = chunk;
    }

    @SuppressWarnings("NullAway")
    protected Spreading() {
        this(null, null, null, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable String step(TenantId tenant, String payload, @Nullable String progress) {
        var cause = Json.read(payload.getBytes(StandardCharsets.UTF_8), Cause.class);
        var all = waves.of(tenant, cause);
        var reached = progress == null ? null : Json.read(progress.getBytes(StandardCharsets.UTF_8), Reached.class);
        int index = reached == null ? 0 : reached.in(all);
        @Nullable Place after = reached == null || index < 0 ? null : reached.place();
        int at = Math.max(0, index);
        if (at < all.size()) {
            @Nullable Place last = proposals.spread(cause, all.get(at), clock.instant(), after, chunk);
            if (last != null) {
                return Reached.text(all.get(at), last);
            }
            if (at + 1 < all.size()) {
                return Reached.text(all.get(at + 1), null);
            }
        }
        outbox.add(TenantId.PLATFORM, AcceptanceByItself.KIND, AcceptanceByItself.payload(cause));
        return null;
    }

    /**
     * How far the waves of a cause have run.
     *
     * @param place where the last chunk of the wave ended; null when the wave has not begun
     */
    record Reached(Cause.Kind pinned, String entry, int version, @Nullable Place place) {

        Reached {
            entry = entry == null ? "" : entry;
        }

        static String text(Wave wave, @Nullable Place place) {
            return new String(Json.write(new Reached(wave.pinned(), wave.entry(), wave.version(), place)), StandardCharsets.UTF_8);
        }

        /** The index of the wave that was running; less than 0 when it is gone, and all of them run again. */
        int in(List<Wave> waves) {
            for (int i = 0; i < waves.size(); i++) {
                if (waves.get(i).pinned() == pinned && waves.get(i).entry().equals(entry) && waves.get(i).version() == version) {
                    return i;
                }
            }
            return -1;
        }
    }
}
