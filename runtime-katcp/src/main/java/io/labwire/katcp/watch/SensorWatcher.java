package io.labwire.katcp.watch;

import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.client.Registration;
import io.labwire.katcp.sensor.SensorDescription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Mirrors the sensors of a device (specification, section 16): all of them, or some, each with its last reading. Whenever
 * the client has a new connection, or the device says that it has changed, the sensors are listed and subscribed to anew,
 * many at once where the device can do that. Without a connection every sensor is unreachable, and keeps its last value.
 *
 * <p>All methods may be called by any thread. The {@code #sensor-status} informs of watched sensors are not handed to
 * those who listen for informs at the same client.
 */
public final class SensorWatcher implements AutoCloseable {

    private final KatcpClient client;
    private final Publisher publisher;
    private final Mirror mirror;
    private final Registration attached;

    private SensorWatcher(KatcpClient client, Options options) {
        this.client = client;
        this.publisher = new Publisher(client, options.listeners);
        this.mirror = new Mirror(new SensorFilter(options.sensors), options.strategy, Timestamp::now, publisher);
        this.attached = client.attach(mirror);
    }

    /**
     * Watches all sensors of a device, and is told of every reading.
     *
     * @param client a client of the device, started or not; stays the caller's, to be closed after the watcher
     * @return the watcher, which is not yet in step with the device
     */
    public static SensorWatcher of(KatcpClient client) {
        return of(client, options -> {});
    }

    /**
     * Watches sensors of a device.
     *
     * @param client a client of the device, started or not; stays the caller's, to be closed after the watcher
     * @param configuration says which sensors, and how
     * @return the watcher, which is not yet in step with the device
     * @throws java.util.regex.PatternSyntaxException if a pattern is none
     */
    public static SensorWatcher of(KatcpClient client, Consumer<? super Options> configuration) {
        Options options = new Options();
        configuration.accept(options);
        return new SensorWatcher(client, options);
    }

    /**
     * The client that the watcher came with.
     *
     * @return always the same
     */
    public KatcpClient client() {
        return client;
    }

    /**
     * The sensors as they are by now.
     *
     * @return by name, in the order of the names; the map never changes, the sensors in it have their last readings
     */
    public Map<String, WatchedSensor> sensors() {
        return mirror.sensors();
    }

    /**
     * One of the sensors.
     *
     * @param name its name
     * @return the sensor, or empty if it is not watched or not there
     */
    public Optional<WatchedSensor> find(String name) {
        return Optional.ofNullable(mirror.sensors().get(name));
    }

    /**
     * How the watcher stands with the device.
     *
     * @return the state, a moment ago
     */
    public WatchState state() {
        return mirror.state();
    }

    /**
     * Waits until the watcher is in step with the device.
     *
     * @param timeout how long at most
     * @return whether it is
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean waitSynced(Duration timeout) throws InterruptedException {
        return publisher.await(() -> mirror.state() == WatchState.SYNCED, timeout);
    }

    /**
     * Has a listener told of everything that changes from now on.
     *
     * @param listener is called by the callbacks' thread of the client, in order
     * @return takes the listener back
     */
    public Registration listen(WatchListener listener) {
        return publisher.listen(Objects.requireNonNull(listener, "listener"));
    }

    /** Has the device send no more readings, and marks every sensor unreachable. Twice is fine. The client stays open. */
    @Override
    public void close() {
        attached.close();
    }

    /** Says which sensors a watcher watches, and how. */
    public static final class Options {

        private List<String> sensors = List.of();
        private Function<? super SensorDescription, List<String>> strategy = sensor -> List.of("auto");
        private final List<WatchListener> listeners = new ArrayList<>();

        private Options() {}

        /**
         * Sets which sensors are watched; all if not set. Those that are not there yet are watched once they are.
         *
         * @param namesAndPatterns names, and regular expressions between slashes that are searched for in names
         * @return these options
         */
        public Options sensors(String... namesAndPatterns) {
            this.sensors = List.of(namesAndPatterns);
            return this;
        }

        /**
         * Sets the strategy with which all sensors are sampled; {@code auto} if not set.
         *
         * @param name the strategy, such as {@code event-rate}
         * @param parameters its parameters as they are on the wire
         * @return these options
         */
        public Options strategy(String name, String... parameters) {
            List<String> words = new ArrayList<>(List.of(parameters));
            words.add(0, name);
            return strategy(sensor -> words);
        }

        /**
         * Sets the strategy for each sensor.
         *
         * @param ofSensor gives the strategy's name and parameters; called by the thread that reads
         * @return these options
         */
        public Options strategy(Function<? super SensorDescription, List<String>> ofSensor) {
            this.strategy = Objects.requireNonNull(ofSensor, "ofSensor");
            return this;
        }

        /**
         * Has a listener told of everything from the beginning.
         *
         * @param listener is called by the callbacks' thread of the client, in order
         * @return these options
         */
        public Options listen(WatchListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }
    }
}
