package io.labwire.katcp.client;

import io.labwire.katcp.limit.Limit;
import io.labwire.katcp.wire.LineReader;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The bounds that a client keeps (specification, section 15).
 *
 * @param maxLine the most bytes of a received line, its end included; a longer one is logged and skipped
 * @param requestTimeout how long a reply is waited for
 * @param sendBacklog the most bytes that wait to be sent to a device that does not read; with as many the next request fails
 * @param pendingRequests the most requests that wait for a reply; the next one fails
 * @param informsPerAnswer the most informs kept for the answer to an untyped request; with one more the request fails
 * @param pendingCallbacks the most callbacks that wait for the user's code; with as many, reading from the server pauses
 * @param turnTime how long it may take in all to get in step with a device, which watchers and inspecting clients do; then it is
 *     begun anew
 * @param changedSensors the most sensors that are remembered by name as changed; with one more, everything is looked at again
 * @param bytesPerAnswer the most bytes of memory that the informs of such an answer take; with more the request fails
 * @param pendingCallbackBytes the most bytes of memory that messages take which wait for the user's code; with as many, reading from
 *     the server pauses
 * @param versionBytes the most bytes of memory that the versions take which a server announces; further ones are not kept
 */
public record ClientLimits(
        int maxLine,
        Duration requestTimeout,
        int sendBacklog,
        int pendingRequests,
        int informsPerAnswer,
        int pendingCallbacks,
        Duration turnTime,
        int changedSensors,
        long bytesPerAnswer,
        long pendingCallbackBytes,
        long versionBytes) {

    /** The bounds of a client that is not told otherwise. */
    public static final ClientLimits DEFAULT = new Builder().build();

    /** Checks that all bounds are positive, and that lines can be as long. */
    public ClientLimits {
        LineReader.checkLimit(maxLine);
        Limit.positive("requestTimeout", requestTimeout);
        Limit.positive("sendBacklog", sendBacklog);
        Limit.positive("pendingRequests", pendingRequests);
        Limit.positive("informsPerAnswer", informsPerAnswer);
        Limit.positive("pendingCallbacks", pendingCallbacks);
        Limit.positive("turnTime", turnTime);
        Limit.positive("changedSensors", changedSensors);
        Limit.positive("bytesPerAnswer", bytesPerAnswer);
        Limit.positive("pendingCallbackBytes", pendingCallbackBytes);
        Limit.positive("versionBytes", versionBytes);
    }

    /**
     * These bounds, and the defaults for the others.
     *
     * @param maxLine see {@link #maxLine}
     * @param requestTimeout see {@link #requestTimeout}
     * @param sendBacklog see {@link #sendBacklog}
     * @param pendingRequests see {@link #pendingRequests}
     * @param informsPerAnswer see {@link #informsPerAnswer}
     * @param pendingCallbacks see {@link #pendingCallbacks}
     */
    public ClientLimits(
            int maxLine,
            Duration requestTimeout,
            int sendBacklog,
            int pendingRequests,
            int informsPerAnswer,
            int pendingCallbacks) {
        this(
                maxLine,
                requestTimeout,
                sendBacklog,
                pendingRequests,
                informsPerAnswer,
                pendingCallbacks,
                DEFAULT.turnTime,
                DEFAULT.changedSensors,
                DEFAULT.bytesPerAnswer,
                DEFAULT.pendingCallbackBytes,
                DEFAULT.versionBytes);
    }

    /**
     * The default bounds with some changed.
     *
     * @param changes sets those that are to differ
     * @return the bounds
     */
    public static ClientLimits with(Consumer<Builder> changes) {
        return change(new Builder(), changes);
    }

    /**
     * The same limits with another time to wait for a reply.
     *
     * @param timeout the time, positive
     * @return the limits
     */
    public ClientLimits withRequestTimeout(Duration timeout) {
        return change(new Builder(this), builder -> builder.requestTimeout(timeout));
    }

    /**
     * The same limits with another longest line.
     *
     * @param bytes the most bytes of a received line, its end included
     * @return the limits
     */
    public ClientLimits withMaxLine(int bytes) {
        return change(new Builder(this), builder -> builder.maxLine(bytes));
    }

    /**
     * The same limits with another backlog.
     *
     * @param bytes the most bytes that wait to be sent
     * @return the limits
     */
    public ClientLimits withSendBacklog(int bytes) {
        return change(new Builder(this), builder -> builder.sendBacklog(bytes));
    }

    private static ClientLimits change(Builder builder, Consumer<Builder> changes) {
        changes.accept(builder);
        return builder.build();
    }

    /** Collects bounds; what is not set has its default. */
    public static final class Builder {

        private int maxLine = 16 * 1024 * 1024;
        private Duration requestTimeout = Duration.ofSeconds(5);
        private int sendBacklog = 64 * 1024 * 1024;
        private int pendingRequests = 10_000;
        private int informsPerAnswer = 1_000_000;
        private int pendingCallbacks = 10_000;
        private Duration turnTime = Duration.ofMinutes(5);
        private int changedSensors = 1_000;
        private long bytesPerAnswer = 256 * 1024 * 1024;
        private long pendingCallbackBytes = 64 * 1024 * 1024;
        private long versionBytes = 1024 * 1024;

        private Builder() {}

        private Builder(ClientLimits present) {
            this.maxLine = present.maxLine;
            this.requestTimeout = present.requestTimeout;
            this.sendBacklog = present.sendBacklog;
            this.pendingRequests = present.pendingRequests;
            this.informsPerAnswer = present.informsPerAnswer;
            this.pendingCallbacks = present.pendingCallbacks;
            this.turnTime = present.turnTime;
            this.changedSensors = present.changedSensors;
            this.bytesPerAnswer = present.bytesPerAnswer;
            this.pendingCallbackBytes = present.pendingCallbackBytes;
            this.versionBytes = present.versionBytes;
        }

        /**
         * Sets {@link ClientLimits#maxLine}.
         *
         * @param value a number, 1 to {@link LineReader#LARGEST_LIMIT}
         * @return this builder
         */
        public Builder maxLine(int value) {
            this.maxLine = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#requestTimeout}.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder requestTimeout(Duration value) {
            this.requestTimeout = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#sendBacklog}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder sendBacklog(int value) {
            this.sendBacklog = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#pendingRequests}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder pendingRequests(int value) {
            this.pendingRequests = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#informsPerAnswer}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder informsPerAnswer(int value) {
            this.informsPerAnswer = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#pendingCallbacks}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder pendingCallbacks(int value) {
            this.pendingCallbacks = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#turnTime}.
         *
         * @param value a positive time
         * @return this builder
         */
        public Builder turnTime(Duration value) {
            this.turnTime = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#changedSensors}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder changedSensors(int value) {
            this.changedSensors = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#bytesPerAnswer}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder bytesPerAnswer(long value) {
            this.bytesPerAnswer = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#pendingCallbackBytes}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder pendingCallbackBytes(long value) {
            this.pendingCallbackBytes = value;
            return this;
        }

        /**
         * Sets {@link ClientLimits#versionBytes}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder versionBytes(long value) {
            this.versionBytes = value;
            return this;
        }

        private ClientLimits build() {
            return new ClientLimits(
                    maxLine,
                    requestTimeout,
                    sendBacklog,
                    pendingRequests,
                    informsPerAnswer,
                    pendingCallbacks,
                    turnTime,
                    changedSensors,
                    bytesPerAnswer,
                    pendingCallbackBytes,
                    versionBytes);
        }
    }
}
