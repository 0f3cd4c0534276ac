package io.labwire.trainer.zmq;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be set of sockets (specification of AutoTrainer, sections 1 and 9). What is not set is as ZeroMQ has it. */
public final class SocketSettings {

    /** What is not set otherwise. */
    public static final SocketSettings DEFAULT = new SocketSettings(new Builder());

    /** The longest that sockets may go on sending when they are closed. */
    public static final Duration MAX_LINGER = Duration.ofSeconds(1);

    /**
     * A frame above the limit of its text is taken, so that it can be told what is wrong with it; one far above it, by more than the limit
     * and more than this, is not worth the memory.
     */
    private static final long ABOVE_LIMIT = 64L << 20;

    private final int sendHighWaterMark;
    private final int receiveHighWaterMark;
    private final Duration linger;
    private final boolean ipv6;
    private final boolean ipc;
    private final long maxMessageSize;
    private final Duration reconnectInterval;
    private final Duration greetingTime;
    private final Duration handshakeTime;
    private final @Nullable Heartbeating heartbeating;
    private final @Nullable Curve curve;

    /**
     * ZeroMQ's own heartbeats, by which an end notices connections that are dead without a word, whether the peer has never answered or has
     * fallen silent. Who asks notices, so both ends set them who both want to know. A peer that has hung, but whose ZeroMQ goes on answering,
     * is not noticed: that takes the rig's heartbeats, by which a remote knows its presence.
     *
     * @param interval how often the peer is asked whether it is there
     * @param timeout how long it may take to say so before the connection is given up; shorter than the interval, since JeroMQ 0.6.0 forgets
     *     the time-out of a question that is asked before the one of the last question would have been over
     */
    public record Heartbeating(Duration interval, Duration timeout) {

        /** Checks that both are longer than nothing, and the time-out is over before the peer is asked again. */
        public Heartbeating {
            Milliseconds.positive("interval", interval);
            Milliseconds.positive("timeout", timeout);
            if (Milliseconds.of(timeout) >= Milliseconds.of(interval)) {
                throw new IllegalArgumentException("timeout is shorter than interval, not " + timeout + " of "
                        + interval + ": a peer that falls silent would not be noticed");
            }
        }
    }

    private SocketSettings(Builder from) {
        sendHighWaterMark = from.sendHighWaterMark;
        receiveHighWaterMark = from.receiveHighWaterMark;
        linger = from.linger;
        ipv6 = from.ipv6;
        ipc = from.ipc;
        maxMessageSize = from.maxMessageSize;
        reconnectInterval = from.reconnectInterval;
        greetingTime = from.greetingTime;
        handshakeTime = from.handshakeTime;
        heartbeating = from.heartbeating;
        curve = from.curve;
    }

    /**
     * The default settings with some changed.
     *
     * @param changes sets those that are to differ
     * @return the settings
     */
    public static SocketSettings with(Consumer<? super Builder> changes) {
        return DEFAULT.but(changes);
    }

    /**
     * These settings with some changed.
     *
     * @param changes sets those that are to differ
     * @return the settings
     */
    public SocketSettings but(Consumer<? super Builder> changes) {
        Builder builder = new Builder(this);
        changes.accept(builder);
        return new SocketSettings(builder);
    }

    /**
     * These settings with a {@link #maxMessageSize}: their own if it is set, else the most bytes of a text and as much again, at least
     * 64 MiB more. It is a bound of its own: a text between the two is taken, and its sender told that it is too long; what is above both
     * is not taken, and nobody is told but by the end of the connection.
     *
     * @param textSize the most bytes of a text, such as {@link io.labwire.json.read.JsonLimits#size}
     * @return the settings
     */
    public SocketSettings bounded(long textSize) {
        return maxMessageSize >= 0
                ? this
                : but(bound -> bound.maxMessageSize(textSize + Math.max(textSize, ABOVE_LIMIT)));
    }

    /**
     * The most messages that wait for one peer to take them.
     *
     * @return a number, 0 for no bound
     */
    public int sendHighWaterMark() {
        return sendHighWaterMark;
    }

    /**
     * The most messages of one peer that wait to be read.
     *
     * @return a number, 0 for no bound
     */
    public int receiveHighWaterMark() {
        return receiveHighWaterMark;
    }

    /**
     * How long sockets go on sending what waits when they are closed.
     *
     * @return zero to {@link #MAX_LINGER}
     */
    public Duration linger() {
        return linger;
    }

    /**
     * Whether addresses may be of IPv6.
     *
     * @return true if they may
     */
    public boolean ipv6() {
        return ipv6;
    }

    /**
     * Whether addresses may be {@code ipc://} ones. JeroMQ 0.6.0 makes of them TCP at a port of the loopback address that follows from the
     * name: they join programs of one machine that use JeroMQ, and reach no other ZeroMQ.
     *
     * @return true if they may
     */
    public boolean ipc() {
        return ipc;
    }

    /**
     * The most bytes of a frame that is received. Who sends a longer one is disconnected before it is in memory, and gets no answer.
     *
     * @return a number of bytes, -1 for what a device or a remote makes of its {@link #bounded limits}
     */
    public long maxMessageSize() {
        return maxMessageSize;
    }

    /**
     * How long after a connection broke off, or could not be made, it is tried again.
     *
     * @return a time above zero
     */
    public Duration reconnectInterval() {
        return reconnectInterval;
    }

    /**
     * How long after a connection stands the other end is to have greeted. If it has not, the connection is made again, and waited for twice
     * as long, and so on.
     *
     * @return a time above zero
     */
    public Duration greetingTime() {
        return greetingTime;
    }

    /**
     * How long a new connection may take until both ends have greeted one another. One that takes longer is given up, and who
     * has made it tries again.
     *
     * @return a time above zero
     */
    public Duration handshakeTime() {
        return handshakeTime;
    }

    /**
     * ZeroMQ's own heartbeats.
     *
     * @return null if there are none
     */
    public @Nullable Heartbeating heartbeating() {
        return heartbeating;
    }

    /**
     * Encryption and authentication.
     *
     * @return null if there is none
     */
    public @Nullable Curve curve() {
        return curve;
    }

    /** Collects settings; what is not set stays as it is. */
    public static final class Builder {

        private int sendHighWaterMark = 1000;
        private int receiveHighWaterMark = 1000;
        private Duration linger = Duration.ofSeconds(1);
        private boolean ipv6;
        private boolean ipc;
        private long maxMessageSize = -1;
        private Duration reconnectInterval = Duration.ofMillis(100);
        private Duration greetingTime = Duration.ofMillis(250);
        private Duration handshakeTime = Duration.ofSeconds(3);
        private @Nullable Heartbeating heartbeating;
        private @Nullable Curve curve;

        private Builder() {}

        private Builder(SocketSettings from) {
            sendHighWaterMark = from.sendHighWaterMark;
            receiveHighWaterMark = from.receiveHighWaterMark;
            linger = from.linger;
            ipv6 = from.ipv6;
            ipc = from.ipc;
            maxMessageSize = from.maxMessageSize;
            reconnectInterval = from.reconnectInterval;
            greetingTime = from.greetingTime;
            handshakeTime = from.handshakeTime;
            heartbeating = from.heartbeating;
            curve = from.curve;
        }

        /**
         * Sets {@link SocketSettings#sendHighWaterMark}; 1000 if not set.
         *
         * @param messages a number, 0 for no bound
         * @return this builder
         */
        public Builder sendHighWaterMark(int messages) {
            this.sendHighWaterMark = notNegative("sendHighWaterMark", messages);
            return this;
        }

        /**
         * Sets {@link SocketSettings#receiveHighWaterMark}; 1000 if not set.
         *
         * @param messages a number, 0 for no bound
         * @return this builder
         */
        public Builder receiveHighWaterMark(int messages) {
            this.receiveHighWaterMark = notNegative("receiveHighWaterMark", messages);
            return this;
        }

        /**
         * Sets {@link SocketSettings#linger}; one second if not set.
         *
         * @param time zero to {@link SocketSettings#MAX_LINGER}
         * @return this builder
         */
        public Builder linger(Duration time) {
            if (time.isNegative() || time.compareTo(MAX_LINGER) > 0) {
                throw new IllegalArgumentException("linger is a time of 0 to " + MAX_LINGER + ", not " + time);
            }
            this.linger = time;
            return this;
        }

        /**
         * Sets {@link SocketSettings#ipv6}; false if not set.
         *
         * @param allowed whether addresses may be of IPv6
         * @return this builder
         */
        public Builder ipv6(boolean allowed) {
            this.ipv6 = allowed;
            return this;
        }

        /**
         * Sets {@link SocketSettings#ipc}; false if not set.
         *
         * @param allowed whether addresses may be {@code ipc://} ones
         * @return this builder
         */
        public Builder ipc(boolean allowed) {
            this.ipc = allowed;
            return this;
        }

        /**
         * Sets {@link SocketSettings#maxMessageSize}; if not set, a device and a remote make it of their {@link SocketSettings#bounded limits}.
         *
         * @param bytes a positive number, or -1 for that of the device or the remote
         * @return this builder
         */
        public Builder maxMessageSize(long bytes) {
            if (bytes < 1 && bytes != -1) {
                throw new IllegalArgumentException(
                        "maxMessageSize is a positive number, or -1 for that of the device or the remote, not "
                                + bytes);
            }
            this.maxMessageSize = bytes;
            return this;
        }

        /**
         * Sets {@link SocketSettings#reconnectInterval}; 100 ms if not set.
         *
         * @param time a time of at least 1 ms
         * @return this builder
         */
        public Builder reconnectInterval(Duration time) {
            Milliseconds.positive("reconnectInterval", time);
            this.reconnectInterval = time;
            return this;
        }

        /**
         * Sets {@link SocketSettings#greetingTime}; 250 ms if not set.
         *
         * @param first a time of at least 1 ms
         * @return this builder
         */
        public Builder greetingTime(Duration first) {
            Milliseconds.positive("greetingTime", first);
            this.greetingTime = first;
            return this;
        }

        /**
         * Sets {@link SocketSettings#handshakeTime}; three seconds if not set.
         *
         * @param most a time of at least 1 ms
         * @return this builder
         */
        public Builder handshakeTime(Duration most) {
            Milliseconds.positive("handshakeTime", most);
            this.handshakeTime = most;
            return this;
        }

        /**
         * Sets {@link SocketSettings#heartbeating}; none if not set.
         *
         * @param heartbeats how often and how long
         * @return this builder
         */
        public Builder heartbeating(Heartbeating heartbeats) {
            this.heartbeating = Objects.requireNonNull(heartbeats, "heartbeats");
            return this;
        }

        /**
         * Sets {@link SocketSettings#curve}; no encryption if not set.
         *
         * @param security the keys
         * @return this builder
         */
        public Builder curve(Curve security) {
            this.curve = Objects.requireNonNull(security, "security");
            return this;
        }

        private static int notNegative(String name, int value) {
            if (value < 0) {
                throw new IllegalArgumentException(name + " is 0 or more, not " + value);
            }
            return value;
        }
    }
}
