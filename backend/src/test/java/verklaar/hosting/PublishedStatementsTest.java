package verklaar.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import verklaar.hosting.HostedAddress.Form;
import verklaar.hosting.HostedAddress.Key;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.Slug;
import verklaar.statement.StatementId;

class PublishedStatementsTest {

    private static final StatementId STATEMENT = new StatementId(UUID.randomUUID());
    private static final Key KEY = new Key(new Slug("zonneveld"), Form.PAGE, 0);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger composed = new AtomicInteger();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void composesOnceHoweverManyAskAtOnce() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        PublishedStatements memory = new PublishedStatements(key -> {
            await(release);
            return page("1");
        }, threads);
        List<Future<Optional<Hosted>>> readers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            readers.add(threads.submit((Callable<Optional<Hosted>>) () -> memory.find(KEY)));
        }
        release.countDown();

        for (Future<Optional<Hosted>> reader : readers) {
            assertThat(text(reader.get())).isEqualTo("1");
        }
        assertThat(composed).hasValue(1);
    }

    @Test
    void composesAnewWhatHasChangedAndNothingElse() {
        PublishedStatements memory = new PublishedStatements(key -> page("" + composed.get()), Runnable::run);

        assertThat(text(memory.find(KEY))).isEqualTo("0");
        memory.changed(new StatementId(UUID.randomUUID()));
        assertThat(text(memory.find(KEY))).isEqualTo("0");
        memory.changed(STATEMENT);
        assertThat(text(memory.find(KEY))).isEqualTo("1");
        assertThat(text(memory.find(KEY))).isEqualTo("1");
        memory.changed();
        assertThat(text(memory.find(KEY))).isEqualTo("2");
    }

    @Test
    void neverKeepsAsNewWhatChangedWhileItWasComposed() {
        PublishedStatements[] memory = new PublishedStatements[1];
        memory[0] = new PublishedStatements(key -> {
            if (composed.get() == 0) {
                memory[0].changed(STATEMENT);
            }
            return page("" + composed.get());
        }, Runnable::run);

        assertThat(text(memory[0].find(KEY))).isEqualTo("0");
        assertThat(text(memory[0].find(KEY))).isEqualTo("1");
    }

    @Test
    void servesTheLastCopyWhileNoneCanBeMade() {
        AtomicInteger broken = new AtomicInteger();
        PublishedStatements memory = new PublishedStatements(key -> {
            if (broken.get() > 0) {
                broken.incrementAndGet();
                throw new IllegalStateException("The database is away");
            }
            return page("good");
        }, Runnable::run);
        memory.find(KEY);
        broken.set(1);
        memory.changed(STATEMENT);

        for (int i = 0; i < 100; i++) {
            assertThat(text(memory.find(KEY))).isEqualTo("good");
        }
        assertThat(broken.get()).as("it leaves the database alone between attempts").isLessThan(10);
        assertThatThrownBy(() -> memory.find(new Key(new Slug("other"), Form.PAGE, 0))).isInstanceOf(PublishedStatements.Unavailable.class);
    }

    @Test
    void doesNotKeepReadersWaitingForADatabaseThatHangs() {
        CountDownLatch hangs = new CountDownLatch(1);
        PublishedStatements memory = new PublishedStatements(key -> {
            if (composed.get() > 0) {
                await(hangs);
            }
            return page("good");
        }, threads);
        memory.find(KEY);
        memory.changed(STATEMENT);
        long began = System.nanoTime();

        for (int i = 0; i < 100; i++) {
            assertThat(text(memory.find(KEY))).isEqualTo("good");
        }
        assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
        hangs.countDown();
    }

    @Test
    void remembersThatThereIsNothingUntilSomethingChanges() {
        PublishedStatements memory = new PublishedStatements(key -> {
            composed.incrementAndGet();
            return composed.get() < 2 ? Optional.empty() : page("now");
        }, Runnable::run);

        assertThat(memory.find(KEY)).isEmpty();
        assertThat(memory.find(KEY)).isEmpty();
        assertThat(composed).hasValue(1);
        memory.changed(STATEMENT);
        assertThat(text(memory.find(KEY))).isEqualTo("now");
    }

    private Optional<Hosted> page(String text) {
        composed.incrementAndGet();
        return Optional.of(new Hosted(STATEMENT, new Slug("zonneveld"), LanguageTag.NL,
                Map.of(LanguageTag.NL, Representation.of("text/plain", "nl", text)), false));
    }

    private static String text(Optional<Hosted> hosted) {
        return new String(hosted.orElseThrow().languages().get(LanguageTag.NL).plain(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
