package io.labwire.conformance.trainer;

/** What those who talk have met. */
enum Met {
    /** An answer that is the end of its call. */
    ANSWERED,
    /** An answer that announces a notification. */
    ANNOUNCED,
    /** The notification that was announced. */
    NOTIFIED,
    /** A notification came before the answer that announces it. */
    NOTIFIED_EARLY,
    /** A request was sent again. */
    REPEATED,
    /** No answer in time. */
    TIMED_OUT,
    /** No notification in time. */
    NOT_NOTIFIED,
    /** The socket failed. */
    IO_FAILED,
    /** Too many calls waited. */
    OVER_LIMIT,
    /** The caller gave up. */
    CANCELLED,
    /** The remote was closed. */
    CLOSED,
    /** Both copies of an emergency came. */
    EMERGENCY_TWICE,
    /** Only the second copy of an emergency came. */
    EMERGENCY_ONCE,
    /** A heartbeat came. */
    HEARTBEAT,
    /** The rig showed itself. */
    PRESENT,
    /** The rig was not heard any more. */
    SILENT,
    /** The rig was heard, and did not answer. */
    DEAF,
    /** Who was spared all mishaps has heard all that was published. */
    HEARD_ALL,
    /** A call has ended well where nothing befell anybody. */
    SPARED
}
