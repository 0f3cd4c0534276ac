package io.labwire.trainer.device;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the user's listener, whose own faults are nobody else's. */
final class ListenerCalls {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceListener.class);

    private final DeviceListener listener;

    ListenerCalls(DeviceListener listener) {
        this.listener = listener;
    }

    void tell(Consumer<DeviceListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException | Error failed) {
            LOG.error("the listener has failed", failed);
        }
    }
}
