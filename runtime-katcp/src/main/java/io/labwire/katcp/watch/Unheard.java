package io.labwire.katcp.watch;

import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.ReplyListener;
import io.labwire.katcp.wire.Message;

/** For requests of which nobody wants to know what became of them. */
final class Unheard implements ReplyListener {

    @Override
    public void inform(Message inform) {}

    @Override
    public void reply(Message reply) {}

    @Override
    public void failed(CallFailure failure) {}
}
