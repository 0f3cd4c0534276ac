package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.zmq.SocketEvent;
import java.time.Duration;

/**
 * Is told what a remote does, for metrics, traces and logs. Calls come one at a time, by the remote's executor; what it throws is
 * logged.
 */
public interface RemoteListener {

    /**
     * A request goes out.
     *
     * @param request its bytes
     */
    default void sent(Bytes request) {}

    /**
     * An answer came.
     *
     * @param request what was asked
     * @param answer its bytes
     * @param after how long it took
     */
    default void answered(Bytes request, Bytes answer, Duration after) {}

    /**
     * A call ended without an answer.
     *
     * @param request what was asked
     * @param failure why
     */
    default void failed(Bytes request, CallFailure failure) {}

    /** The command socket was given up, and another one takes its place. */
    default void socketReplaced() {}

    /**
     * Something happened to a connection.
     *
     * @param event what and where
     */
    default void connection(SocketEvent event) {}
}
