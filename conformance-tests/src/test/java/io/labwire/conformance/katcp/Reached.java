package io.labwire.conformance.katcp;

/** The states that both ends of a connection can be in (specification, sections 11.2 and 12.1). */
enum Reached {
    /** The client wants to connect. */
    CLIENT_CONNECTING,
    /** Nobody listens where the client wants to connect to. */
    CLIENT_REFUSED,
    /** The client is connected and knows nothing of the server. */
    CLIENT_CONNECTED,
    /** The client knows that the server speaks 5.1. */
    CLIENT_KNOWS_5_1,
    /** The client knows that the server speaks 5.0. */
    CLIENT_KNOWS_5_0,
    /** The client knows that the server speaks 4.0. */
    CLIENT_KNOWS_4_0,
    /** The server that the client has come back to speaks something else than the one before. */
    CLIENT_KNOWS_ANOTHER_PROTOCOL,
    /** The client has lost its connection and waits before it connects again. */
    CLIENT_WAITING,
    /** The client wants no more of it. */
    CLIENT_STOPPED,
    /** The server serves the client. */
    SERVER_READY,
    /** The server reads no further, as the client has enough requests pending or does not read its replies. */
    SERVER_READS_NO_FURTHER,
    /** The server has said good-bye and waits for the client to read it. */
    SERVER_CLOSING,
    /** The client did not read the good-bye in time. */
    SERVER_CUT_OFF,
    /** The server has closed because the client did not read what it was sent. */
    SERVER_OVERFLOWED,
    /** The server has seen the client go. */
    SERVER_CLOSED,
    /** The server has halted. */
    SERVER_HALTED
}
