package io.labwire.katcp.watch;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.client.Registration;
import io.labwire.katcp.loop.Bell;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on what the core's thread tells, to whoever waits at once, to listeners by the callbacks' thread. */
final class Publisher implements WatchListener {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final KatcpClient client;
    private final List<WatchListener> listeners;
    private final Bell bell = new Bell();

    Publisher(KatcpClient client, List<WatchListener> listeners) {
        this.client = client;
        this.listeners = new CopyOnWriteArrayList<>(listeners);
    }

    Registration listen(WatchListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Waits until something holds of how the watcher stands with the device. */
    boolean await(BooleanSupplier holds, Duration timeout) throws InterruptedException {
        return bell.await(holds, timeout);
    }

    @Override
    public void updated(WatchedSensor sensor, Reading<?> reading) {
        if (!listeners.isEmpty()) {
            tell(listener -> listener.updated(sensor, reading), size(reading.value()));
        }
    }

    @Override
    public void added(WatchedSensor sensor) {
        tell(listener -> listener.added(sensor));
    }

    @Override
    public void removed(WatchedSensor sensor) {
        tell(listener -> listener.removed(sensor));
    }

    @Override
    public void refused(WatchedSensor sensor, Message reply) {
        tell(listener -> listener.refused(sensor, reply));
    }

    @Override
    public void failed(String reason) {
        tell(listener -> listener.failed(reason));
    }

    @Override
    public void state(WatchState state) {
        bell.ring();
        tell(listener -> listener.state(state));
    }

    private void tell(Consumer<WatchListener> event) {
        tell(event, 0);
    }

    private void tell(Consumer<WatchListener> event, long bytes) {
        if (!listeners.isEmpty()) {
            client.callBack(() -> listeners.forEach(listener -> guarded(listener, event)), bytes);
        }
    }

    /** Only these can be of any length. */
    private static long size(Object value) {
        if (value instanceof String text) {
            return text.length();
        } else if (value instanceof Address address) {
            return address.host().length();
        }
        return value instanceof Bytes bytes ? bytes.length() : 0;
    }

    private void guarded(WatchListener listener, Consumer<WatchListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException | Error fault) { // the others are to be told
            LOG.error("A listener of watched sensors failed", fault);
        }
    }
}
