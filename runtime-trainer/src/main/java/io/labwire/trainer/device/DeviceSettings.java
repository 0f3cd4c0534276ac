package io.labwire.trainer.device;

import io.labwire.json.read.JsonLimits;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.WireForm;
import io.labwire.trainer.zmq.Endpoints;
import io.labwire.trainer.zmq.SocketSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What can be set of a device (specification of AutoTrainer, sections 1, 5, 8 and 9). */
public final class DeviceSettings {

    /** The port of the publishing socket that nobody has set otherwise. */
    public static final int SUBSCRIBER_PORT = 5556;

    /** The port of the commands' socket that nobody has set otherwise. */
    public static final int COMMAND_PORT = 5557;

    private final Builder of;

    private DeviceSettings(Builder of) {
        this.of = of;
    }

    static DeviceSettings with(Consumer<? super Builder> changes) {
        Builder builder = new Builder();
        changes.accept(builder);
        return new DeviceSettings(builder.copy());
    }

    /**
     * The device's name in its heartbeats.
     *
     * @return such as {@code autotrainer-device}
     */
    public String identifier() {
        return of.identifier;
    }

    /**
     * The version in the heartbeats.
     *
     * @return any text
     */
    public String heartbeatVersion() {
        return of.heartbeatVersion;
    }

    /**
     * The time from a heartbeat to the next.
     *
     * @return a time above zero
     */
    public Duration heartbeatInterval() {
        return of.heartbeatInterval;
    }

    /**
     * Addresses that the sockets are bound to besides those of the hosts.
     *
     * @return empty if there are none
     */
    public Optional<Endpoints> alsoAt() {
        return Optional.ofNullable(of.alsoAt);
    }

    /**
     * The addresses that both sockets are bound to.
     *
     * @return empty for the machine's first address and 127.0.0.1
     */
    public List<String> hosts() {
        return of.hosts;
    }

    /**
     * The port of the publishing socket.
     *
     * @return a port, 0 for one that the system chooses
     */
    public int subscriberPort() {
        return of.subscriberPort;
    }

    /**
     * The port of the commands' socket.
     *
     * @return a port, 0 for one that the system chooses
     */
    public int commandPort() {
        return of.commandPort;
    }

    /**
     * How answers are written.
     *
     * @return the form
     */
    public WireForm wire() {
        return of.wire;
    }

    /**
     * What is written for numbers that are none, or infinite.
     *
     * @return the literals of Python, or null
     */
    public NonFinite nonFinite() {
        return of.nonFinite;
    }

    /**
     * Which numbers are commands of their own.
     *
     * @return the numbers
     */
    public KnownCommands commands() {
        return of.commands;
    }

    /**
     * The level whose numbers typed events have, and whose fields what goes with them and with typed commands has.
     *
     * @return the level
     */
    public ApiLevel level() {
        return of.level;
    }

    /**
     * The bounds of a request. What goes beyond them is answered as what cannot be read, unless it is so long that the
     * {@link SocketSettings#bounded sockets} do not take it: then there is no answer.
     *
     * @return the bounds
     */
    public JsonLimits requestLimits() {
        return of.requestLimits;
    }

    /**
     * The most messages that wait to be published.
     *
     * @return a positive number
     */
    public int queueCapacity() {
        return of.queueCapacity;
    }

    /**
     * What becomes of messages when more are to wait.
     *
     * @return the policy
     */
    public Overflow overflow() {
        return of.overflow;
    }

    /**
     * How the sockets are.
     *
     * @return their settings
     */
    public SocketSettings sockets() {
        return of.sockets;
    }

    /**
     * Who is told what happens.
     *
     * @return the listener, empty if nobody is told
     */
    public Optional<DeviceListener> listener() {
        return Optional.ofNullable(of.listener);
    }

    /** Where the delegate runs; null for a thread of the device's own. */
    @Nullable Executor executor() {
        return of.executor;
    }

    Clock clock() {
        return of.clock;
    }

    LongSupplier monotonic() {
        return of.monotonic;
    }

    ZoneId zone() {
        return of.clock.getZone();
    }

    /** Collects settings; what is not set has its default. */
    public static final class Builder {

        private static final int MIN_CAPACITY = 2;
        private static final int MAX_PORT = 65_535;

        /** The index of an event is not negative. */
        private static final long ORIGIN = System.nanoTime();

        private static final int BURST = 20_000;

        private String identifier = "autotrainer-device";
        private String heartbeatVersion = "0.9.11";
        private Duration heartbeatInterval = Duration.ofSeconds(5);
        private List<String> hosts = List.of();
        private @Nullable Endpoints alsoAt;
        private int subscriberPort = SUBSCRIBER_PORT;
        private int commandPort = COMMAND_PORT;
        private WireForm wire = WireForm.STRUCTURED;
        private NonFinite nonFinite = NonFinite.LITERAL;
        private KnownCommands commands = KnownCommands.all();
        private ApiLevel level = ApiLevel.CURRENT;
        private JsonLimits requestLimits = JsonLimits.DEFAULT;
        private int queueCapacity = BURST;
        private Overflow overflow = Overflow.REFUSE_NEW;
        private SocketSettings sockets = SocketSettings.with(settings -> settings.sendHighWaterMark(BURST));
        private @Nullable DeviceListener listener;
        private @Nullable Executor executor;
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private LongSupplier monotonic = () -> System.nanoTime() - ORIGIN;

        Builder() {}

        private static int port(String name, int number) {
            if (number < 0 || number > MAX_PORT) {
                throw new IllegalArgumentException(name + " is a number of 0 to " + MAX_PORT + ", not " + number);
            }
            return number;
        }

        private Builder copy() {
            Builder copy = new Builder();
            copy.identifier = identifier;
            copy.heartbeatVersion = heartbeatVersion;
            copy.heartbeatInterval = heartbeatInterval;
            copy.hosts = hosts;
            copy.alsoAt = alsoAt;
            copy.subscriberPort = subscriberPort;
            copy.commandPort = commandPort;
            copy.wire = wire;
            copy.nonFinite = nonFinite;
            copy.commands = commands;
            copy.level = level;
            copy.requestLimits = requestLimits;
            copy.queueCapacity = queueCapacity;
            copy.overflow = overflow;
            copy.sockets = sockets;
            copy.listener = listener;
            copy.executor = executor;
            copy.clock = clock;
            copy.monotonic = monotonic;
            return copy;
        }

        /**
         * Sets {@link DeviceSettings#identifier}; {@code autotrainer-device} if not set.
         *
         * @param name any text
         * @return this builder
         */
        public Builder identifier(String name) {
            this.identifier = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#heartbeatVersion}; {@code 0.9.11} if not set.
         *
         * @param version any text
         * @return this builder
         */
        public Builder heartbeatVersion(String version) {
            this.heartbeatVersion = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#heartbeatInterval}; five seconds if not set.
         *
         * @param interval a time of at least 1 ms
         * @return this builder
         */
        public Builder heartbeatInterval(Duration interval) {
            if (interval.compareTo(Duration.ofMillis(1)) < 0 || interval.compareTo(Duration.ofDays(36_500)) > 0) {
                throw new IllegalArgumentException(
                        "heartbeatInterval is a time of at least 1 ms and at most a hundred years, not " + interval);
            }
            this.heartbeatInterval = interval;
            return this;
        }

        /**
         * Sets {@link DeviceSettings#alsoAt}; none if not set.
         *
         * @param further where the device publishes and takes commands, too, such as {@code ipc://} addresses
         * @return this builder
         */
        public Builder alsoAt(Endpoints further) {
            this.alsoAt = Objects.requireNonNull(further, "further");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#hosts}; the machine's first address of IPv4 and 127.0.0.1 if not set.
         *
         * @param addresses names or addresses, one or more; {@code *} for all of the machine's
         * @return this builder
         */
        public Builder hosts(List<String> addresses) {
            if (addresses.isEmpty()) {
                throw new IllegalArgumentException("hosts are one or more addresses, such as 127.0.0.1");
            }
            this.hosts = List.copyOf(addresses);
            return this;
        }

        /**
         * Sets {@link DeviceSettings#subscriberPort}; 5556 if not set.
         *
         * @param port a port, 0 for one that the system chooses
         * @return this builder
         * @throws IllegalArgumentException if there is no such port
         */
        public Builder subscriberPort(int port) {
            this.subscriberPort = port("subscriberPort", port);
            return this;
        }

        /**
         * Sets {@link DeviceSettings#commandPort}; 5557 if not set.
         *
         * @param port a port, 0 for one that the system chooses
         * @return this builder
         * @throws IllegalArgumentException if there is no such port
         */
        public Builder commandPort(int port) {
            this.commandPort = port("commandPort", port);
            return this;
        }

        /**
         * Sets {@link DeviceSettings#wire}; {@link WireForm#STRUCTURED} if not set.
         *
         * @param form how answers are written
         * @return this builder
         */
        public Builder wire(WireForm form) {
            this.wire = Objects.requireNonNull(form, "form");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#nonFinite}; {@link NonFinite#LITERAL} if not set.
         *
         * @param written what is written for numbers that are none, or infinite
         * @return this builder
         */
        public Builder nonFinite(NonFinite written) {
            this.nonFinite = Objects.requireNonNull(written, "written");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#commands}; those of all levels if not set, and those that the delegate {@link CommandDelegate#knows
         * knows}.
         *
         * @param known which numbers are commands of their own
         * @return this builder
         */
        public Builder commands(KnownCommands known) {
            this.commands = Objects.requireNonNull(known, "known");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#level}; {@link ApiLevel#CURRENT} if not set.
         *
         * @param ofEvents the level whose numbers and fields typed events have
         * @return this builder
         */
        public Builder level(ApiLevel ofEvents) {
            this.level = Objects.requireNonNull(ofEvents, "ofEvents");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#requestLimits}; {@link JsonLimits#DEFAULT} if not set: 64 MiB, 512 deep.
         *
         * @param limits the bounds
         * @return this builder
         */
        public Builder requestLimits(JsonLimits limits) {
            this.requestLimits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Sets {@link DeviceSettings#queueCapacity}; 20,000 if not set.
         *
         * @param messages at least 2, since an emergency is two
         * @return this builder
         */
        public Builder queueCapacity(int messages) {
            if (messages < MIN_CAPACITY) {
                throw new IllegalArgumentException("queueCapacity is at least " + MIN_CAPACITY + ", not " + messages);
            }
            this.queueCapacity = messages;
            return this;
        }

        /**
         * Sets {@link DeviceSettings#overflow}; {@link Overflow#REFUSE_NEW} if not set.
         *
         * @param policy what becomes of messages when too many wait
         * @return this builder
         */
        public Builder overflow(Overflow policy) {
            this.overflow = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Changes {@link DeviceSettings#sockets}; by default 20,000 messages wait for a subscriber that is slow, and the rest is as
         * {@link SocketSettings#DEFAULT} has it.
         *
         * @param changes sets what is to differ
         * @return this builder
         */
        public Builder sockets(Consumer<? super SocketSettings.Builder> changes) {
            this.sockets = sockets.but(changes);
            return this;
        }

        /**
         * Sets {@link DeviceSettings#listener}; nobody if not set.
         *
         * @param told is told what happens
         * @return this builder
         */
        public Builder listener(DeviceListener told) {
            this.listener = Objects.requireNonNull(told, "told");
            return this;
        }

        /**
         * Sets where the delegate runs, still one request at a time; a daemon thread of the device's own if not set.
         *
         * @param users runs what it is given, soon, once and on another thread: a command that it throws away is never answered, and none after
         *     it is done
         * @return this builder
         */
        public Builder executor(Executor users) {
            this.executor = Objects.requireNonNull(users, "users");
            return this;
        }

        /**
         * Sets the clocks; the system's if not set.
         *
         * @param wall what heartbeats and events tell, and the zone of times that have none
         * @param index nanoseconds from anywhere, by which events are told apart and put in order; on the wire they are unsigned
         * @return this builder
         */
        public Builder clocks(Clock wall, LongSupplier index) {
            this.clock = Objects.requireNonNull(wall, "wall");
            this.monotonic = Objects.requireNonNull(index, "index");
            return this;
        }
    }
}
