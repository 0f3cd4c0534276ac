package io.labwire.trainer.remote;

/** What a queue that is full does with what is added to it. */
public enum QueuePolicy {
    /** Makes room: the one that has waited longest is dropped. */
    DROP_OLDEST,
    /** Keeps what it has: the new one is dropped. */
    DROP_NEWEST
}
