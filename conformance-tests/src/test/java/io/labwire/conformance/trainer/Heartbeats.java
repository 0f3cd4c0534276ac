package io.labwire.conformance.trainer;

import java.time.Duration;

/** The heartbeats of a device: one each interval while it runs, and none between. */
final class Heartbeats {

    static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Conversation conversation;
    private long last;

    /** The device has just been started. */
    Heartbeats(Conversation conversation) {
        this.conversation = conversation;
        this.last = conversation.now();
    }

    void sent() {
        checkNoneIsMissing();
        if (conversation.now() - last < INTERVAL.toNanos()) {
            conversation.violated("a heartbeat comes too early");
        }
        last = conversation.now();
    }

    /** The device runs, or did until now. */
    void checkNoneIsMissing() {
        long quiet = conversation.now() - last;
        if (quiet > INTERVAL.toNanos()) {
            conversation.violated("a device runs, and had no heartbeat for " + Duration.ofNanos(quiet));
        }
    }
}
