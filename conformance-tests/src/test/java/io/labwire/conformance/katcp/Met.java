package io.labwire.conformance.katcp;

/** What clients of a simulated device can meet. */
enum Met {
    /** A reply with ok, as the device meant it. */
    ANSWERED,
    /** A reply with ok after informs. */
    ANSWERED_AFTER_INFORMS,
    /** The handler said no. */
    REFUSED,
    /** The handler threw. */
    CRASHED,
    /** There is no such request, or its arguments are wrong. */
    NOT_UNDERSTOOD,
    /** No reply came in time. */
    TIMED_OUT,
    /** A reply came after its request had been given up. */
    REPLIED_TOO_LATE,
    /** The connection broke before the reply. */
    CONNECTION_LOST,
    /** There was no connection when the request was made. */
    NOT_CONNECTED,
    /** The server halted before the handler answered. */
    CANCELLED_BY_HALT,
    /** The server said good-bye. */
    DISCONNECTED_BY_SERVER,
    /** The client has connected again. */
    RECONNECTED,
    /** A request went out before the greeting had come, without an id. */
    ASKED_BEFORE_GREETING,
    /** A request went out without an id, as the server knows none. */
    ASKED_WITHOUT_IDS,
    /** Another client was announced. */
    SAW_ANOTHER_CLIENT,
    /** The server complained about a malformed line. */
    COMPLAINED_OF_A_BAD_LINE,
    /** A reading of the sensor that is sampled whenever it is set. */
    READING_OF_EVERY,
    /** A reading of the sensor that is sampled from time to time. */
    READING_OF_TIMED,
    /** A client closed with requests pending. */
    CLOSED_WITH_REQUESTS_PENDING
}
