package verklaar.hosting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import verklaar.hosting.HostedAddress.Key;
import verklaar.statement.StatementId;

/**
 * Published statements in memory. Each is composed by one thread however many ask for it at once; a statement that has changed is
 * composed anew by the next reader; and while that fails, because the database is away, readers get the last copy there was.
 */
@ApplicationScoped
class PublishedStatements {

    private static final Logger LOG = Logger.getLogger(PublishedStatements.class.getName());
    private static final long MOST_BYTES = 192L << 20;
    private static final int MOST_AT_ONCE = 16;
    /** How long a reader waits for a page that is not in memory, and how long for a newer copy of one that is. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_WITH_A_COPY = Duration.ofMillis(500);
    private static final long PAUSE_AFTER_A_FAILURE = TimeUnit.SECONDS.toNanos(1);

    private final Function<Key, Optional<Hosted>> composer;
    private final Cache<Key, Copy> copies;
    private final Cache<Key, Boolean> unknown;
    private final Map<Key, CompletableFuture<Optional<Hosted>>> underWay = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final AtomicLong changes = new AtomicLong();

    @Resource
    private @Nullable ManagedExecutorService managed;
    private @Nullable Executor own;

    @Inject
    PublishedStatements(Composer composer) {
        this(composer::compose, null);
    }

    @SuppressWarnings("NullAway")
    protected PublishedStatements() {
        this(key -> Optional.empty(), null);
    }

    /** @param own executor; null for the server's */
    PublishedStatements(Function<Key, Optional<Hosted>> composer, @Nullable Executor own) {
        this.composer = composer;
        this.own = own;
        this.copies = Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher((Key key, Copy copy) -> copy.hosted.weight()).executor(Runnable::run).build();
        this.unknown = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofSeconds(10)).executor(Runnable::run).build();
    }

    /**
     * What is served under a key; empty when there is no such statement.
     *
     * @throws Unavailable when it is not in memory and cannot be read now
     */
    public Optional<Hosted> find(Key key) {
        Copy copy = copies.getIfPresent(key);
        if (copy != null) {
            return copy.isGood() ? copy.result : renewed(key, copy);
        }
        if (unknown.getIfPresent(key) != null) {
            return Optional.empty();
        }
        try {
            return begin(key).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            throw new Unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(e);
        }
    }

    private Optional<Hosted> renewed(Key key, Copy copy) {
        try {
            return begin(key).get(PATIENCE_WITH_A_COPY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            copy.pause();
            return copy.result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return copy.result;
        }
    }

    /** The statement has changed: from now on nobody gets a copy made before, as long as a newer one can be made. */
    public void changed(StatementId statement) {
        changes.incrementAndGet();
        unknown.invalidateAll();
        copies.asMap().values().forEach(copy -> copy.outdateIf(statement));
    }

    /** Anything may have changed. */
    public void changed() {
        changes.incrementAndGet();
        unknown.invalidateAll();
        copies.asMap().values().forEach(Copy::outdate);
    }

    private CompletableFuture<Optional<Hosted>> begin(Key key) {
        CompletableFuture<Optional<Hosted>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Hosted>> others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return others;
        }
        if (!places.tryAcquire()) {
            underWay.remove(key, mine);
            throw new RejectedExecutionException("Too many pages are being composed");
        }
        try {
            executor().execute(() -> compose(key, mine));
        } catch (RejectedExecutionException e) {
            places.release();
            underWay.remove(key, mine);
            throw e;
        }
        return mine;
    }

    private void compose(Key key, CompletableFuture<Optional<Hosted>> mine) {
        try {
            long before = changes.get();
            Optional<Hosted> hosted = composer.apply(key);
            keep(key, hosted, changes.get() == before);
            underWay.remove(key, mine);
            mine.complete(hosted);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The page {0} cannot be composed: {1}", new Object[] {key, e});
            underWay.remove(key, mine);
            mine.completeExceptionally(e);
        } finally {
            places.release();
        }
    }

    /** @param good whether nothing changed while it was composed */
    private void keep(Key key, Optional<Hosted> hosted, boolean good) {
        if (hosted.isPresent()) {
            copies.put(key, new Copy(hosted.get(), good));
        } else {
            copies.invalidate(key);
            if (good) {
                unknown.put(key, true);
            }
        }
    }

    private Executor executor() {
        if (own == null) {
            own = Objects.requireNonNull(managed);
        }
        return own;
    }

    /** It cannot be shown now. */
    static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unavailable(Throwable cause) {
            super(cause);
        }
    }

    /** A composed page and whether it is still good. */
    private static final class Copy {

        private final Hosted hosted;
        private final Optional<Hosted> result;
        private volatile boolean outdated;
        private volatile long notBefore;

        Copy(Hosted hosted, boolean good) {
            this.hosted = hosted;
            this.result = Optional.of(hosted);
            this.outdated = !good;
            this.notBefore = System.nanoTime();
        }

        boolean isGood() {
            return !outdated || System.nanoTime() - notBefore < 0;
        }

        void outdateIf(StatementId statement) {
            if (hosted.statement().equals(statement)) {
                outdate();
            }
        }

        void outdate() {
            notBefore = System.nanoTime();
            outdated = true;
        }

        /** Leaves the database alone for a while. */
        void pause() {
            notBefore = System.nanoTime() + PAUSE_AFTER_A_FAILURE;
        }
    }
}
