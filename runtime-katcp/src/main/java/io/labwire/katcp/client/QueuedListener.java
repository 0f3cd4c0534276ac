package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;

/** Tells another listener, in order, by the callbacks' thread. */
record QueuedListener(ReplyListener listener, CallbackQueue callbacks) implements ReplyListener {

    @Override
    public void started(Message request) {
        listener.started(request);
    }

    @Override
    public void inform(Message inform) {
        callbacks.add(() -> listener.inform(inform), MessageSize.of(inform));
    }

    @Override
    public void reply(Message reply) {
        callbacks.add(() -> listener.reply(reply), MessageSize.of(reply));
    }

    @Override
    public void failed(CallFailure failure) {
        callbacks.add(() -> listener.failed(failure), CallbackQueue.SMALL);
    }
}
