package io.labwire.trainer.remote;

import io.labwire.json.read.JsonRules;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a remote is told once and for all.
 *
 * @param calls how calls are made that have no options of their own
 * @param waitingCalls the most calls that wait while one is under way, 0 or more
 * @param waitingCallsPolicy which call fails when more than that wait
 * @param firstNonce the nonce of the first call; each further one has one more. Remotes of one rig that wait for notifications
 *     need different ones, as each hears those of all
 * @param silentAfter after how long without a sign of life a rig is {@link Presence#SILENT}; three heartbeats
 * @param deafAfter how many calls in a row a rig has to leave without an answer, 1 or more, to be {@link Presence#DEAF}
 * @param waitingMessages the most published messages that wait for callbacks, 1 or more; emergencies have as much room of their own
 * @param waitingMessagesPolicy which message is dropped when more than that wait
 * @param rules what is taken for JSON, and its bounds
 */
public record RemoteSettings(
        CallOptions calls,
        int waitingCalls,
        QueuePolicy waitingCallsPolicy,
        long firstNonce,
        Duration silentAfter,
        int deafAfter,
        int waitingMessages,
        QueuePolicy waitingMessagesPolicy,
        JsonRules rules) {

    /** The settings of a remote that is not told otherwise. */
    public static final RemoteSettings DEFAULT = new Builder().build();

    /** Checks that nothing is missing, and that numbers are in their ranges. */
    public RemoteSettings {
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(waitingCallsPolicy, "waitingCallsPolicy");
        Objects.requireNonNull(waitingMessagesPolicy, "waitingMessagesPolicy");
        Objects.requireNonNull(rules, "rules");
        CallOptions.positive("silentAfter", silentAfter);
        atLeast("waitingCalls", waitingCalls, 0);
        atLeast("deafAfter", deafAfter, 1);
        atLeast("waitingMessages", waitingMessages, 1);
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + least + " or more, not " + value);
        }
    }

    /**
     * The default settings with some changed.
     *
     * @param changes sets those that are to differ
     * @return the settings
     */
    public static RemoteSettings with(Consumer<Builder> changes) {
        Builder builder = new Builder();
        changes.accept(builder);
        return builder.build();
    }

    /** Collects settings; what is not set has its default. */
    public static final class Builder {

        private CallOptions calls = CallOptions.DEFAULT;
        private int waitingCalls = 100;
        private QueuePolicy waitingCallsPolicy = QueuePolicy.DROP_OLDEST;
        private long firstNonce = 1;
        private Duration silentAfter = Duration.ofSeconds(15);
        private int deafAfter = 1;
        private int waitingMessages = 10_000;
        private QueuePolicy waitingMessagesPolicy = QueuePolicy.DROP_OLDEST;
        private JsonRules rules = JsonRules.PYTHON;

        private Builder() {}

        /**
         * Sets {@link RemoteSettings#calls}.
         *
         * @param value the options
         * @return this builder
         */
        public Builder calls(CallOptions value) {
            this.calls = value;
            return this;
        }

        /**
         * Sets {@link RemoteSettings#waitingCalls} and which call fails when more wait.
         *
         * @param most 0 or more
         * @param policy which call fails
         * @return this builder
         */
        public Builder waitingCalls(int most, QueuePolicy policy) {
            this.waitingCalls = most;
            this.waitingCallsPolicy = policy;
            return this;
        }

        /**
         * Sets {@link RemoteSettings#firstNonce}.
         *
         * @param value any number
         * @return this builder
         */
        public Builder firstNonce(long value) {
            this.firstNonce = value;
            return this;
        }

        /**
         * Sets {@link RemoteSettings#silentAfter}.
         *
         * @param value a time above 0
         * @return this builder
         */
        public Builder silentAfter(Duration value) {
            this.silentAfter = value;
            return this;
        }

        /**
         * Sets {@link RemoteSettings#deafAfter}.
         *
         * @param calls 1 or more
         * @return this builder
         */
        public Builder deafAfter(int calls) {
            this.deafAfter = calls;
            return this;
        }

        /**
         * Sets {@link RemoteSettings#waitingMessages} and which message is dropped when more wait.
         *
         * @param most 1 or more
         * @param policy which message is dropped
         * @return this builder
         */
        public Builder waitingMessages(int most, QueuePolicy policy) {
            this.waitingMessages = most;
            this.waitingMessagesPolicy = policy;
            return this;
        }

        /**
         * Sets {@link RemoteSettings#rules}.
         *
         * @param value the rules
         * @return this builder
         */
        public Builder rules(JsonRules value) {
            this.rules = value;
            return this;
        }

        private RemoteSettings build() {
            return new RemoteSettings(
                    calls,
                    waitingCalls,
                    waitingCallsPolicy,
                    firstNonce,
                    silentAfter,
                    deafAfter,
                    waitingMessages,
                    waitingMessagesPolicy,
                    rules);
        }
    }
}
