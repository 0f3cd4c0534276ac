package io.labwire.cli.katcp.console;

import io.labwire.katcp.wire.Message;

/** Where what comes is shown. Called by any thread. */
interface Show {

    /** An inform that belongs to the request that waits, or its reply. */
    void answer(Message message);

    /** An inform that nobody has asked for. */
    void unasked(Message inform);

    /** Something about the connection, or that was asked of the console itself. */
    void remark(String text);

    /** Why something could not be done, in one line. */
    void fault(String text);
}
