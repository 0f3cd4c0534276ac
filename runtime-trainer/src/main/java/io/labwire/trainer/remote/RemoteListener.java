package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.zmq.SocketEvent;
import java.time.Duration;

/**
 * Is told what a remote does, for metrics, traces and logs. Unless said otherwise it is called by the remote's executor, one call
 * at a time; what it throws is logged. If it falls behind by more than {@link RemoteSettings#waitingMessages}, it misses some, which are
 * {@linkplain RemoteCounters#droppedNotices counted}.
 *
 * <p>A call is told as {@link #called}, as {@link #sent} when its turn has come, and at its end as one of {@link #answered},
 * {@link #notified} and {@link #failed}.
 */
public interface RemoteListener {

    /**
     * A call is made. Called by the thread that makes it, before anything else is told of the call; calls of other threads wait
     * meanwhile.
     *
     * @param call the call
     */
    default void called(WatchedCall call) {}

    /**
     * A request goes out; once more if it is repeated.
     *
     * @param call the call
     */
    default void sent(WatchedCall call) {}

    /**
     * The answer came, and is the end of the call.
     *
     * @param call the call
     * @param answer its bytes
     * @param after how long it took since the request went out last
     */
    default void answered(WatchedCall call, Bytes answer, Duration after) {}

    /**
     * The answer came, and announces a notification that the call waits for.
     *
     * @param call the call
     * @param answer its bytes
     * @param after how long it took since the request went out last
     */
    default void announced(WatchedCall call, Bytes answer, Duration after) {}

    /**
     * What was announced came, and is the end of the call.
     *
     * @param call the call
     * @param notification the body of the message
     * @param after how long it took since the call was made
     */
    default void notified(WatchedCall call, Bytes notification, Duration after) {}

    /**
     * A call ended without an answer, or without the notification that was announced.
     *
     * @param call the call
     * @param failure why
     * @param after how long it took since the call was made
     */
    default void failed(WatchedCall call, CallFailure failure, Duration after) {}

    /**
     * The rig shows itself in another way.
     *
     * @param presence how it does now
     */
    default void presenceChanged(Presence presence) {}

    /** The command socket was given up, and another one takes its place. */
    default void socketReplaced() {}

    /**
     * ZeroMQ has failed, such as for want of memory: nothing is heard any more, the rig seems to be {@link Presence#SILENT}, and all calls
     * fail at once. The remote is of no more use; another one may be made. This is never missed.
     *
     * @param error what has happened
     */
    default void broken(Throwable error) {}

    /**
     * Something happened to a connection.
     *
     * @param event what and where
     */
    default void connection(SocketEvent event) {}
}
