package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Gathers what comes back on a request, as it is. Called by the callbacks' thread. */
final class RawCall implements ReplyListener {

    private final CompletableFuture<Answer> result = new CompletableFuture<>();
    private final List<Message> informs = new ArrayList<>();
    private final int mostInforms;

    RawCall(int mostInforms) {
        this.mostInforms = mostInforms;
    }

    CompletableFuture<Answer> result() {
        return result;
    }

    @Override
    public void inform(Message inform) {
        if (result.isDone()) {
            return;
        }
        if (informs.size() == mostInforms) {
            informs.clear();
            failed(new CallFailure(
                    CallFailure.Kind.OVER_LIMIT, "More than " + mostInforms + " informs before the reply"));
            return;
        }
        informs.add(inform);
    }

    @Override
    public void reply(Message reply) {
        result.complete(new Answer(reply, informs));
    }

    @Override
    public void failed(CallFailure failure) {
        result.completeExceptionally(failure);
    }
}
