package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Gathers what comes back on a request, as it is. */
class RawCall implements ReplyListener {

    private final CompletableFuture<Answer> result;
    private final List<Message> informs = new ArrayList<>();
    private final int mostInforms;

    RawCall(CompletableFuture<Answer> result, int mostInforms) {
        this.result = result;
        this.mostInforms = mostInforms;
    }

    final CompletableFuture<Answer> result() {
        return result;
    }

    final List<Message> informs() {
        return informs;
    }

    @Override
    public final void inform(Message inform) {
        if (result.isDone()) {
            return;
        }
        if (informs.size() == mostInforms) {
            informs.clear();
            failed(CallFailure.overLimit("More than " + mostInforms + " informs before the reply"));
            return;
        }
        informs.add(inform);
    }

    @Override
    public final void reply(Message reply) {
        result.complete(new Answer(reply, informs));
    }

    @Override
    public void failed(CallFailure failure) {
        result.completeExceptionally(failure);
    }
}
