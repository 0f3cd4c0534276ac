package io.labwire.conformance.trainer;

/** What befalls those who talk. */
enum Mishap {
    /** The connection of a command socket breaks. */
    COMMANDS_CUT,
    /** The connection of a subscriber breaks. */
    SUBSCRIPTION_CUT,
    /** The device is gone from one moment to the next. */
    DEVICE_CRASHED,
    /** The device stops in good order, and another one takes its place. */
    DEVICE_STOPPED,
    /** The device stops while a delegate works on an answer. */
    DEVICE_STOPPED_WHILE_ANSWERING,
    /** A remote is closed, and another one takes its place. */
    REMOTE_RESTARTED,
    /** A remote subscribes while the device already publishes. */
    SUBSCRIBED_LATE,
    /** A subscriber does not get a message, as too many wait for it. */
    PUBLICATION_LOST,
    /** The device takes no message, as too many wait, or it is over. */
    PUBLICATION_REFUSED,
    /** The device throws away a message that it had taken, as too many wait, or it stops. */
    PUBLICATION_DROPPED,
    /** A command socket fails. */
    SOCKET_FAILED,
    /** An answer comes by a socket that has been replaced. */
    ANSWER_AFTER_REPLACEMENT
}
