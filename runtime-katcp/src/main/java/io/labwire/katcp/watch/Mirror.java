package io.labwire.katcp.watch;

import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.ClientCore;
import io.labwire.katcp.client.ClientExtension;
import io.labwire.katcp.client.ConnectionChange;
import io.labwire.katcp.client.ConnectionState;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps watched sensors as the device has them: lists and subscribes when the protocol is known and when the device has
 * changed, takes the readings in, and marks everything unreachable when the connection is gone.
 *
 * <p>Lives with the client's core, without a thread; what it publishes may be read by any.
 */
final class Mirror implements ClientExtension {

    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    /** After a device has refused to list its sensors, or did not answer. */
    static final Duration RETRY = Duration.ofSeconds(5);

    private final SensorFilter filter;
    private final Function<? super SensorDescription, List<String>> strategy;
    private final Supplier<Timestamp> clock;
    private final WatchListener told;
    private final StatusLine lines;

    private volatile Map<String, WatchedSensor> sensors = Map.of();
    private volatile WatchState state = WatchState.DISCONNECTED;
    private SensorTable table = new SensorTable(List.of());
    private TimeForm time = TimeForm.SECONDS;
    private DeviceChange ahead = new DeviceChange();
    private @Nullable ClientCore core;
    private @Nullable Sync sync;
    private Runnable cancelTimer = () -> {};

    /** {@code told} is told everything at once, by the core's thread. */
    Mirror(
            SensorFilter filter,
            Function<? super SensorDescription, List<String>> strategy,
            Supplier<Timestamp> clock,
            WatchListener told) {
        this.filter = filter;
        this.strategy = strategy;
        this.clock = clock;
        this.told = told;
        this.lines = new StatusLine(told::updated);
    }

    Map<String, WatchedSensor> sensors() {
        return sensors;
    }

    WatchState state() {
        return state;
    }

    @Override
    public void attached(ClientCore newCore, long now) {
        core = newCore;
        if (newCore.state() == ConnectionState.PROTOCOL_KNOWN) {
            begin(newCore);
        } else if (newCore.state() == ConnectionState.CONNECTED) {
            beginLater(newCore, newCore.limits().requestTimeout(), now);
        }
    }

    @Override
    public void changed(ConnectionChange change, long now) {
        ClientCore present = core;
        if (present == null) {
            return;
        }
        if (change.now() == ConnectionState.PROTOCOL_KNOWN) {
            begin(present);
        } else if (change.isConnect()) { // it may never say which protocol it speaks
            beginLater(present, present.limits().requestTimeout(), now);
        } else if (change.isDisconnect()) {
            disconnected();
        }
    }

    private void beginLater(ClientCore present, Duration delay, long now) {
        cancelTimer.run();
        cancelTimer = present.schedule(now + delay.toNanos(), at -> {
            if (present.state().isConnected() && sync == null) {
                begin(present);
            }
        });
    }

    private void begin(ClientCore present) {
        time = present.protocol().map(ProtocolFlags::timeForm).orElse(TimeForm.SECONDS);
        ahead = DeviceChange.everything();
        next(present);
    }

    private void next(ClientCore present) {
        cancelTimer.run();
        DeviceChange changes = ahead;
        ahead = new DeviceChange();
        move(WatchState.SYNCING);
        Sync run = new Sync(present, new Run(present, changes));
        sync = run;
        run.start(filter.asked());
    }

    @Override
    public void unsolicited(Message message, long now) {
        ClientCore present = core;
        if (present == null || !DeviceChange.isOne(message) || state == WatchState.DISCONNECTED) {
            return;
        }
        ahead.add(message);
        if (state == WatchState.SYNCED && !ahead.isNothing()) {
            next(present);
        }
    }

    @Override
    public boolean take(Line line, long now) {
        return StatusLine.is(line) && lines.read(line, time, table);
    }

    private void disconnected() {
        endSync();
        move(WatchState.DISCONNECTED);
        Timestamp now = clock.get();
        for (WatchedSensor sensor : sensors.values()) {
            if (sensor.setUnreachable(now)) {
                told.updated(sensor, sensor.reading());
            }
        }
    }

    private void endSync() {
        cancelTimer.run();
        Sync last = sync;
        sync = null;
        if (last != null) {
            last.end();
        }
    }

    @Override
    public void detached() {
        ClientCore present = core;
        if (present != null && present.state().isConnected()) {
            unsubscribe(present);
        }
        disconnected();
        core = null;
        move(WatchState.CLOSED);
    }

    private void unsubscribe(ClientCore present) {
        boolean bulk = present.protocol().stream().anyMatch(known -> known.supports(ProtocolFlags.BULK_SAMPLING));
        Map<String, List<String>> none = new LinkedHashMap<>();
        sensors.keySet().forEach(name -> none.put(name, List.of("none")));
        if (!none.isEmpty()) {
            for (Piece piece : Piece.of(none, bulk)) {
                present.request(piece.request(), CallOptions.DEFAULT, new Unheard(), present.now());
            }
        }
    }

    private void move(WatchState next) {
        if (state != next) {
            state = next;
            told.state(next);
        }
    }

    /** Has the sensors as the device lists them; those that are the same stay, with their readings. */
    private Map<String, WatchedSensor> replace(List<SensorDescription> listed) {
        Map<String, WatchedSensor> before = sensors;
        Map<String, WatchedSensor> after = new TreeMap<>();
        for (SensorDescription each : listed) {
            if (filter.wants(each.name())) {
                WatchedSensor known = before.get(each.name());
                boolean same = known != null && known.description().equals(each);
                after.put(each.name(), same ? known : new WatchedSensor(each, clock.get()));
            }
        }
        sensors = Collections.unmodifiableMap(after);
        table = new SensorTable(after.values());
        before.values().stream().filter(each -> after.get(each.name()) != each).forEach(told::removed);
        after.values().stream().filter(each -> before.get(each.name()) != each).forEach(told::added);
        return before;
    }

    /** One run, which ends with the connection or with the mirror agreeing with the device. */
    private final class Run implements Sync.Owner {

        private final ClientCore present;
        private final DeviceChange changes;

        private Run(ClientCore present, DeviceChange changes) {
            this.present = present;
            this.changes = changes;
        }

        @Override
        public Map<String, List<String>> listed(List<SensorDescription> listed) {
            Map<String, WatchedSensor> before = replace(listed);
            Map<String, List<String>> strategies = new LinkedHashMap<>();
            for (WatchedSensor sensor : sensors.values()) {
                if (changes.concerns(sensor.name()) || before.get(sensor.name()) != sensor) {
                    strategies.put(sensor.name(), List.copyOf(strategy.apply(sensor.description())));
                }
            }
            return strategies;
        }

        @Override
        public void done() {
            sync = null;
            if (ahead.isNothing()) {
                move(WatchState.SYNCED);
            } else {
                next(present);
            }
        }

        @Override
        public void failed(String reason) {
            sync = null;
            if (present.state().isConnected()) {
                LOG.warn("The device's sensors cannot be watched yet: {}", reason);
                beginLater(present, RETRY, present.now());
            }
        }
    }
}
