package io.labwire.katcp.watch;

import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.ClientCore;
import io.labwire.katcp.follow.DeviceChange;
import io.labwire.katcp.follow.Follower;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps watched sensors as the device has them: lists and subscribes when the protocol is known and when the device has
 * changed, takes the readings in, and marks everything unreachable when the connection is gone.
 *
 * <p>Lives with the client's core, without a thread; what it publishes may be read by any.
 */
final class Mirror extends Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

    private final SensorFilter filter;
    private final Function<? super SensorDescription, List<String>> strategy;
    private final Supplier<Timestamp> clock;
    private final WatchListener told;
    private final StatusLine lines;

    private volatile Map<String, WatchedSensor> sensors = Map.of();
    private volatile WatchState state = WatchState.DISCONNECTED;
    private SensorTable table = new SensorTable(List.of());
    private TimeForm time = TimeForm.SECONDS;

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
    protected boolean concerns(DeviceChange change) {
        return change.concernsSensors();
    }

    @Override
    protected void begin(Turn turn) {
        time = turn.core().protocol().map(ProtocolFlags::timeForm).orElse(TimeForm.SECONDS);
        move(WatchState.SYNCING);
        new Sync(turn, listed -> strategies(listed, turn.changes()), this::refused).start(filter.asked());
    }

    private void refused(String name, Message reply) {
        WatchedSensor sensor = sensors.get(name);
        if (sensor != null) {
            told.refused(sensor, reply);
        }
    }

    private Map<String, List<String>> strategies(List<SensorDescription> listed, DeviceChange changes) {
        Map<String, WatchedSensor> before = replace(listed);
        Map<String, List<String>> strategies = new LinkedHashMap<>();
        for (WatchedSensor sensor : sensors.values()) {
            if (changes.concernsSensor(sensor.name()) || before.get(sensor.name()) != sensor) {
                strategies.put(sensor.name(), List.copyOf(strategy.apply(sensor.description())));
            }
        }
        return strategies;
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

    @Override
    protected void reached() {
        move(WatchState.SYNCED);
    }

    @Override
    protected void missed(String reason) {
        // Those who listen are told, and may show it where a line of a log would be in the way.
        LOG.info("The sensors are not as the device has them yet: {}", PeerText.of(reason));
        told.failed(reason);
    }

    @Override
    public boolean take(Line line, long now) {
        return StatusLine.is(line) && lines.read(line, time, table);
    }

    @Override
    protected void lost() {
        move(WatchState.DISCONNECTED);
        Timestamp now = clock.get();
        for (WatchedSensor sensor : sensors.values()) {
            if (sensor.setUnreachable(now)) {
                told.updated(sensor, sensor.reading());
            }
        }
    }

    @Override
    protected void released(Optional<ClientCore> last) {
        last.filter(core -> core.state().isConnected()).ifPresent(this::unsubscribe);
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
}
