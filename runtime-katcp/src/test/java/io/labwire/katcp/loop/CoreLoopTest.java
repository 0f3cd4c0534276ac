package io.labwire.katcp.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoreLoopTest {

    private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private boolean flushFails;
    private long deadline = Deadlines.NEVER;

    private final CoreLoop.Core core = new CoreLoop.Core() {

        @Override
        public long nextDeadline() {
            return deadline;
        }

        @Override
        public void onTime(long now) {
            seen.add("time");
        }

        @Override
        public void flush() {
            if (flushFails) {
                flushFails = false;
                throw new OutOfMemoryError("on purpose");
            }
        }

        @Override
        public void broken(Error error) {
            seen.add(error.getClass().getSimpleName());
            throw new AssertionError("on purpose, once more");
        }
    };

    private String next() throws InterruptedException {
        return String.valueOf(seen.poll(30, TimeUnit.SECONDS));
    }

    @Test
    void anErrorInAStepIsToldToTheCoreAndTheThreadGoesOn() throws Exception {
        try (CoreLoop loop = new CoreLoop("loop-test", core)) {
            CompletableFuture<Thread> before = new CompletableFuture<>();
            CompletableFuture<Thread> after = new CompletableFuture<>();
            loop.execute(() -> before.complete(Thread.currentThread()));
            loop.execute(() -> {
                throw new OutOfMemoryError("on purpose");
            });
            loop.execute(() -> {
                throw new StackOverflowError("on purpose");
            });
            loop.execute(() -> {
                throw new AssertionError("on purpose");
            });
            loop.execute(() -> {
                throw new IllegalStateException("on purpose");
            });
            loop.execute(() -> after.complete(Thread.currentThread()));
            assertThat(next()).isEqualTo("OutOfMemoryError");
            assertThat(next()).isEqualTo("StackOverflowError");
            assertThat(next()).isEqualTo("AssertionError");
            assertThat(after.get(30, TimeUnit.SECONDS)).isSameAs(before.get(30, TimeUnit.SECONDS));
            assertThat(seen).isEmpty();
        }
    }

    @Test
    void anErrorInSendingIsToldTo() throws Exception {
        try (CoreLoop loop = new CoreLoop("loop-test", core)) {
            loop.execute(() -> flushFails = true);
            assertThat(next()).isEqualTo("OutOfMemoryError");
        }
    }

    @Test
    void aCoreThatAlwaysWantsToBeToldTheTimeIsToldOnceInATick() throws Exception {
        deadline = 0;
        try (CoreLoop fast = new CoreLoop("loop-test", core)) {
            fast.execute(() -> {});
            assertThat(next()).isEqualTo("time");
            assertThat(next()).isEqualTo("time");
        }
        seen.clear();
        try (CoreLoop slow = new CoreLoop("loop-test", core, Duration.ofHours(1))) {
            for (int i = 0; i < 10; i++) {
                CompletableFuture<Void> done = new CompletableFuture<>();
                slow.execute(() -> done.complete(null));
                done.get(30, TimeUnit.SECONDS);
            }
            assertThat(seen).isEmpty();
        }
    }
}
