package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;

/** Is told what becomes of one request: any number of informs, then either a reply or a failure. */
public interface ReplyListener {

    /**
     * The request as it is sent, with its id if it was given one; or as it would have been sent, if it is refused. Comes
     * before everything else, and always from the client's own thread, which must not be held up.
     *
     * @param request the request
     */
    default void started(Message request) {}

    /**
     * An inform that belongs to the request.
     *
     * @param inform the inform
     */
    void inform(Message inform);

    /**
     * The reply, whatever its code. Nothing comes after it.
     *
     * @param reply the reply
     */
    void reply(Message reply);

    /**
     * There will be no reply. Nothing comes after this.
     *
     * @param failure why
     */
    void failed(CallFailure failure);
}
