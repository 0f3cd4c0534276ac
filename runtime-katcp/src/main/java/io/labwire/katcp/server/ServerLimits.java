package io.labwire.katcp.server;

import io.labwire.katcp.limit.Limit;
import io.labwire.katcp.loop.CoreLoop;
import io.labwire.katcp.wire.LineReader;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The bounds that a server keeps (specification, section 15).
 *
 * <p>The bound on all pending requests is larger than that on one client's, as otherwise one client could stop all others.
 *
 * @param connections the most clients at a time; one more is told so and disconnected
 * @param listenBacklog the most connections that wait to be accepted, as the operating system keeps it
 * @param maxLine the most bytes of a received line, its end included; a longer one is complained about and skipped
 * @param pendingPerConnection the most requests of one client that wait for their reply; with as many, reading from that client pauses
 * @param pendingPerServer the most requests of all clients that wait for their reply; with as many, reading from clients that ask for more pauses.
 *     A client that waits for nothing may always ask, so that the others cannot lock it out
 * @param asyncBacklog the most bytes of informs that nobody asked for which wait to be sent to one client; with one more it is disconnected at once
 * @param replyBacklog the most bytes that wait to be sent to a client before reading its next requests pauses, and handlers that inform
 *     it are kept waiting
 * @param totalBacklog the most bytes of any kind that wait to be sent to one client; with one more it is disconnected at once
 * @param flushTime how long a client that is being disconnected may take to read what was sent to it, and an observer before that to
 *     see it off
 * @param traceFrames the most lines of a stack trace in the reply to a request whose handler failed
 * @param patternLength the most characters of a regular expression in a request
 * @param patternSteps how much work searching for a regular expression may be in one request: one step is one part of it at one
 *     character of a name; it gets 400 more for each name
 * @param waitingReadings the most readings of one sensor that wait to be looked at; with one more the oldest is given up
 * @param unreadBytes the most bytes that are taken from a client while it is not read; more are left to the network. As long as there
 *     is room for some, it is noticed when the client goes
 * @param waitingHandlers the most handlers that wait for clients to read what they are sent; with one more, the client
 *     that has read nothing for the longest time is disconnected
 * @param readingTime how long the lines of one client are served before the others have their turn
 * @param unfinishedBytes the most bytes that lines of all clients may hold that have begun and not ended; the client that passes it is
 *     disconnected
 * @param stallTime how long a handler waits for a client that reads nothing at all; then that client is disconnected
 * @param handshakeTime how long a client may take to agree on encryption, if the server asks for it; then it is cut off
 * @param tick how exactly the server keeps its times, and so the shortest period of a sampling strategy: one that is shorter gets an
 *     update at each tick
 */
public record ServerLimits(
        int connections,
        int listenBacklog,
        int maxLine,
        int pendingPerConnection,
        int pendingPerServer,
        long asyncBacklog,
        long replyBacklog,
        long totalBacklog,
        Duration flushTime,
        int traceFrames,
        int patternLength,
        int patternSteps,
        int waitingReadings,
        int unreadBytes,
        int waitingHandlers,
        Duration readingTime,
        long unfinishedBytes,
        Duration stallTime,
        Duration handshakeTime,
        Duration tick) {

    /** The bounds of a server that is not told otherwise. */
    public static final ServerLimits DEFAULT = new Builder().build();

    /** Checks that all bounds are positive, but for {@code traceFrames} and {@code waitingHandlers}, which may be 0. */
    public ServerLimits {
        Limit.positive("connections", connections);
        Limit.positive("listenBacklog", listenBacklog);
        LineReader.checkLimit(maxLine);
        Limit.positive("pendingPerConnection", pendingPerConnection);
        Limit.positive("pendingPerServer", pendingPerServer);
        Limit.positive("asyncBacklog", asyncBacklog);
        Limit.positive("replyBacklog", replyBacklog);
        Limit.positive("totalBacklog", totalBacklog);
        Limit.positive("flushTime", flushTime);
        Limit.notNegative("traceFrames", traceFrames);
        Limit.positive("patternLength", patternLength);
        Limit.positive("patternSteps", patternSteps);
        Limit.positive("waitingReadings", waitingReadings);
        Limit.positive("unreadBytes", unreadBytes);
        Limit.notNegative("waitingHandlers", waitingHandlers);
        Limit.positive("readingTime", readingTime);
        Limit.positive("unfinishedBytes", unfinishedBytes);
        Limit.positive("stallTime", stallTime);
        Limit.positive("handshakeTime", handshakeTime);
        Limit.positive("tick", tick);
    }

    /**
     * The default bounds with some changed.
     *
     * @param changes sets those that are to differ
     * @return the bounds
     */
    public static ServerLimits with(Consumer<Builder> changes) {
        Builder builder = new Builder();
        changes.accept(builder);
        return builder.build();
    }

    /** Collects bounds; what is not set has its default. */
    public static final class Builder {

        private int connections = 10_000;
        private int listenBacklog = 50;
        private int maxLine = 16 * 1024 * 1024;
        private int pendingPerConnection = 100;
        private int pendingPerServer = 10_000;
        private long asyncBacklog = 4 * 1024 * 1024;
        private long replyBacklog = 256 * 1024;
        private long totalBacklog = 64 * 1024 * 1024;
        private Duration flushTime = Duration.ofSeconds(1);
        private int traceFrames = 20;
        private int patternLength = 256;
        private int patternSteps = 1_000_000;
        private int waitingReadings = 10_000;
        private int unreadBytes = 64 * 1024;
        private int waitingHandlers = 256;
        private Duration readingTime = Duration.ofMillis(5);
        private long unfinishedBytes = 256 * 1024 * 1024;
        private Duration stallTime = Duration.ofMinutes(1);
        private Duration handshakeTime = Duration.ofSeconds(10);
        private Duration tick = CoreLoop.TICK;

        private Builder() {}

        /**
         * Sets {@link ServerLimits#connections}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder connections(int value) {
            this.connections = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#listenBacklog}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder listenBacklog(int value) {
            this.listenBacklog = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#maxLine}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder maxLine(int value) {
            this.maxLine = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#pendingPerConnection}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder pendingPerConnection(int value) {
            this.pendingPerConnection = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#pendingPerServer}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder pendingPerServer(int value) {
            this.pendingPerServer = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#asyncBacklog}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder asyncBacklog(long value) {
            this.asyncBacklog = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#replyBacklog}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder replyBacklog(long value) {
            this.replyBacklog = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#totalBacklog}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder totalBacklog(long value) {
            this.totalBacklog = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#flushTime}.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder flushTime(Duration value) {
            this.flushTime = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#traceFrames}.
         *
         * @param value a positive number, or 0 for none
         * @return this builder
         */
        public Builder traceFrames(int value) {
            this.traceFrames = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#patternLength}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder patternLength(int value) {
            this.patternLength = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#patternSteps}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder patternSteps(int value) {
            this.patternSteps = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#waitingReadings}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder waitingReadings(int value) {
            this.waitingReadings = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#unreadBytes}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder unreadBytes(int value) {
            this.unreadBytes = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#waitingHandlers}.
         *
         * @param value a positive number, or 0 for none
         * @return this builder
         */
        public Builder waitingHandlers(int value) {
            this.waitingHandlers = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#readingTime}.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder readingTime(Duration value) {
            this.readingTime = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#unfinishedBytes}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder unfinishedBytes(long value) {
            this.unfinishedBytes = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#stallTime}.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder stallTime(Duration value) {
            this.stallTime = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#handshakeTime}.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder handshakeTime(Duration value) {
            this.handshakeTime = value;
            return this;
        }

        /**
         * Sets {@link ServerLimits#tick}.
         *
         * @param value the new value
         * @return this
         */
        public Builder tick(Duration value) {
            this.tick = value;
            return this;
        }

        private ServerLimits build() {
            return new ServerLimits(
                    connections,
                    listenBacklog,
                    maxLine,
                    pendingPerConnection,
                    pendingPerServer,
                    asyncBacklog,
                    replyBacklog,
                    totalBacklog,
                    flushTime,
                    traceFrames,
                    patternLength,
                    patternSteps,
                    waitingReadings,
                    unreadBytes,
                    waitingHandlers,
                    readingTime,
                    unfinishedBytes,
                    stallTime,
                    handshakeTime,
                    tick);
        }
    }
}
