package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What this process has open: files, sockets among them, and threads. */
public final class OpenResources {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int LOOK_MILLIS = 10;

    private final long files;
    private final long threads;

    /** Counts what there is now. */
    public OpenResources() {
        this.files = files();
        this.threads = threads();
    }

    /** Waits until there is hardly more than when this was made; a few others may come and go meanwhile. */
    public void awaitBack(int more) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        CountDownLatch never = new CountDownLatch(1);
        while ((files() > files + more || threads() > threads + more) && System.nanoTime() < until) {
            assertThat(never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(files()).as("files, sockets among them").isLessThanOrEqualTo(files + more);
        assertThat(threads()).as("threads").isLessThanOrEqualTo(threads + more);
    }

    private static long threads() {
        return Thread.getAllStackTraces().size();
    }

    /** 0 where the system does not say. */
    private static long files() {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.count();
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
