package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Gathers what comes back on a request; a failure becomes a reply that the device did not send. */
final class SyntheticReply extends RawCall {

    private Message request;

    SyntheticReply(Message request, CompletableFuture<Answer> result, ClientLimits limits) {
        super(result, limits);
        this.request = request;
    }

    @Override
    public void started(Message identified) {
        request = identified;
    }

    @Override
    public void failed(CallFailure failure) {
        Message reply = Message.reply(request.name(), "fail", failure.text()).withId(request.id());
        result().complete(new Answer(reply, List.copyOf(informs())));
    }
}
