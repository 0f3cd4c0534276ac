package io.labwire.trainer.zmq;

import java.util.Set;
import java.util.stream.Collectors;

/** The threads of ZeroMQ that somebody has started since this was made. */
public final class ContextThreads {

    private final Set<Thread> before;

    /** Knows those that there are now. */
    public ContextThreads() {
        this.before = all();
    }

    private static Set<Thread> all() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("iothread-"))
                .collect(Collectors.toSet());
    }

    /** Has those who hear of their ends told that they have ended so. */
    public void fail(Throwable error) {
        all().stream()
                .filter(thread -> !before.contains(thread))
                .forEach(thread -> thread.getUncaughtExceptionHandler().uncaughtException(thread, error));
    }
}
