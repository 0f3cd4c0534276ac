package io.labwire.katcp.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoreLoopTest {

    private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private boolean flushFails;

    private final CoreLoop.Core core = new CoreLoop.Core() {

        @Override
        public long nextDeadline() {
            return Deadlines.NEVER;
        }

        @Override
        public void onTime(long now) {}

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
}
