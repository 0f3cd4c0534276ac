package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;

/** Is told what becomes of one request: any number of informs, then either a reply or a failure. */
public interface ReplyListener {

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
