package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.trainer.message.CommandNotification;

/** Is told what becomes of one call: exactly one of answered, notified and failed, and nothing after it. */
interface CallListener {

    /** The request goes out; again if it is repeated. */
    default void sent() {}

    /** The answer came, and is the end. */
    void answered(Bytes answer);

    /** The answer came, and announces a notification. */
    default void announced(Bytes answer) {}

    /** What was announced came. */
    default void notified(CommandNotification notification, Bytes body) {}

    /** There will be no answer, or no notification. */
    void failed(CallFailure failure);
}
