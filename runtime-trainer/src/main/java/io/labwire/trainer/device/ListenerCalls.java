package io.labwire.trainer.device;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the user's listener, whose own faults are nobody else's; costs nothing where there is none. */
final class ListenerCalls {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceListener.class);

    private final @Nullable DeviceListener listener;

    ListenerCalls(@Nullable DeviceListener listener) {
        this.listener = listener;
    }

    boolean isHeard() {
        return listener != null;
    }

    void tell(Consumer<DeviceListener> what) {
        DeviceListener told = listener;
        if (told == null) {
            return;
        }
        try {
            what.accept(told);
        } catch (Throwable failed) { // also what a listener in another language throws unannounced
            LOG.error("the listener has failed", failed);
        }
    }
}
