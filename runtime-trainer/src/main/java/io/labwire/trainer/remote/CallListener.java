package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.CommandNotification;

/** Is told what becomes of one call: exactly one of answered, notified and failed, and nothing after it. */
public interface CallListener {

    /** The request goes out; again if it is repeated. */
    default void sent() {}

    /**
     * The answer came, and is the end.
     *
     * @param answer its first frame, whatever it is
     */
    void answered(Bytes answer);

    /**
     * The answer came, and announces a notification.
     *
     * @param answer its first frame
     */
    default void announced(Bytes answer) {}

    /**
     * What was announced came.
     *
     * @param notification what it says
     * @param body the bytes from which it was read
     */
    default void notified(CommandNotification notification, Bytes body) {}

    /**
     * There will be no answer, or no notification.
     *
     * @param failure why
     */
    void failed(CallFailure failure);
}
