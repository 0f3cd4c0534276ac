package io.labwire.trainer.remote;

import io.labwire.trainer.remote.CallbackLanes.Lane;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the user's listener what a remote does, and costs nothing where there is none. */
final class RemoteNotices {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteListener.class);

    private final CallbackLanes callbacks;
    private final @Nullable RemoteListener listener;

    RemoteNotices(CallbackLanes callbacks, @Nullable RemoteListener listener) {
        this.callbacks = callbacks;
        this.listener = listener;
    }

    /** By the executor, if not too much waits for it. */
    void tell(Consumer<RemoteListener> what) {
        tell(Lane.NOTICES, what);
    }

    /** By the executor, however much waits for it. */
    void tellSurely(Consumer<RemoteListener> what) {
        tell(Lane.CALLS, what);
    }

    private void tell(Lane lane, Consumer<RemoteListener> what) {
        RemoteListener told = listener;
        if (told != null) {
            callbacks.add(lane, () -> what.accept(told));
        }
    }

    /** By this thread, whose call goes on if the listener fails. */
    void tellNow(Consumer<RemoteListener> what) {
        RemoteListener told = listener;
        if (told == null) {
            return;
        }
        try {
            what.accept(told);
        } catch (RuntimeException | Error fault) {
            LOG.error("The listener has failed", fault);
        }
    }
}
