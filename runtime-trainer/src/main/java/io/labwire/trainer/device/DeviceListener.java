package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.WritableAnswer;
import io.labwire.trainer.zmq.SocketEvent;
import java.time.Duration;

/**
 * Is told what happens to a device: for metrics, traces and logs of the user's own. What it throws is logged and goes no further.
 * Unless said otherwise it is called by the thread of the delegate. What a thread of the device's own has to tell is left out, and
 * {@linkplain DeviceCounts#droppedNotices counted}, when more than 10,000 of these wait for a listener that is slow.
 */
public interface DeviceListener {

    /**
     * A request has come and is done next, by this thread.
     *
     * @param request the request
     */
    default void requestReceived(CommandRequest request) {}

    /**
     * A request has been done, by this thread, and its answer is on its way.
     *
     * @param request the request
     * @param answer what is answered
     * @param duration how long it took
     */
    default void answered(CommandRequest request, WritableAnswer answer, Duration duration) {}

    /**
     * Something has come that is no request, and is answered as such.
     *
     * @param frame what has come
     * @param fault what is wrong with it
     */
    default void unreadable(Bytes frame, Exception fault) {}

    /**
     * A request could not be done: the delegate has thrown, or given back nothing, or what cannot be written. {@link #answered}
     * comes after it.
     *
     * @param request the request
     * @param what what was to be done
     * @param error why it could not
     */
    default void failed(CommandRequest request, String what, Throwable error) {}

    /**
     * A message has been taken, and is sent next. Called by the thread that publishes it, in whatever order threads publish;
     * of heartbeats by a thread of the device's own. An emergency is two messages.
     *
     * @param topic what it is about
     * @param size the bytes of its body
     */
    default void published(Topic topic, int size) {}

    /**
     * A message is not sent: too many wait, it cannot be written, or the device has been stopped. Called by the thread that wanted to
     * publish it; of one that {@linkplain Overflow#DROP_OLDEST gives way} to another, by the thread that publishes the other; of those
     * that still wait when the device stops, by the thread that stops it.
     *
     * @param topic what it is about
     * @param reason why it is not sent
     */
    default void dropped(Topic topic, String reason) {}

    /**
     * Somebody has subscribed for the first time. Called by a thread of the device's own.
     *
     * @param prefix the beginning of the first frames that they want; without any bytes it is all
     */
    default void subscribed(Bytes prefix) {}

    /**
     * Nobody is subscribed any more. Called by a thread of the device's own.
     *
     * @param prefix the beginning of the first frames that somebody wanted
     */
    default void unsubscribed(Bytes prefix) {}

    /**
     * ZeroMQ has failed, such as for want of memory, and the device has stopped by itself: nothing is published, no command is taken, and
     * its ports may be in use until the process ends. Called by a thread of the device's own, and never left out.
     *
     * @param error what has happened
     */
    default void broken(Throwable error) {}

    /**
     * Something has happened to a connection. Called by a thread of the device's own.
     *
     * @param event what has happened
     */
    default void socketEvent(SocketEvent event) {}
}
