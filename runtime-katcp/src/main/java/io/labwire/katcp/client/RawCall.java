package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Gathers what comes back on a request, as it is. */
class RawCall implements ReplyListener {

    private final CompletableFuture<Answer> result;
    private final List<Message> informs = new ArrayList<>();
    private final AnswerSize size;
    private boolean tooLarge;

    RawCall(CompletableFuture<Answer> result, ClientLimits limits) {
        this.result = result;
        this.size = new AnswerSize(limits);
    }

    /** Has something done when there is more than is kept, since the device may go on. */
    final void whenTooLarge(Runnable giveUp) {
        var unused = result.whenComplete((answer, failure) -> {
            if (tooLarge) {
                giveUp.run();
            }
        });
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
        Optional<String> tooMuch = size.add(inform);
        if (tooMuch.isPresent()) {
            informs.clear();
            tooLarge = true;
            failed(CallFailure.overLimit(tooMuch.get()));
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
