package io.labwire.katcp.client;

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
 */
public record ClientLimits(
        int maxLine,
        Duration requestTimeout,
        int sendBacklog,
        int pendingRequests,
        int informsPerAnswer,
        int pendingCallbacks) {

    /** The bounds of a client that is not told otherwise. */
    public static final ClientLimits DEFAULT = new Builder().build();

    /** Checks that all bounds are positive, and that lines can be as long. */
    public ClientLimits {
        if (maxLine < 1 || maxLine > LineReader.LARGEST_LIMIT) {
            throw new IllegalArgumentException(
                    "the limit of a line is 1 to " + LineReader.LARGEST_LIMIT + ", not " + maxLine);
        }
        boolean times = isPositive(requestTimeout);
        boolean counts = pendingRequests > 0 && informsPerAnswer > 0 && pendingCallbacks > 0;
        boolean bytes = sendBacklog > 0;
        if (!times || !counts || !bytes) {
            throw new IllegalArgumentException("a limit is positive");
        }
    }

    private static boolean isPositive(Duration time) {
        return !time.isZero() && !time.isNegative();
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

        private Builder() {}

        private Builder(ClientLimits present) {
            this.maxLine = present.maxLine;
            this.requestTimeout = present.requestTimeout;
            this.sendBacklog = present.sendBacklog;
            this.pendingRequests = present.pendingRequests;
            this.informsPerAnswer = present.informsPerAnswer;
            this.pendingCallbacks = present.pendingCallbacks;
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

        private ClientLimits build() {
            return new ClientLimits(
                    maxLine, requestTimeout, sendBacklog, pendingRequests, informsPerAnswer, pendingCallbacks);
        }
    }
}
