package io.labwire.cli.katcp.console;

import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.Call;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.client.ReplyListener;
import io.labwire.katcp.wire.Message;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** One request after the other; each informs as it comes, then the reply. */
final class Talk {

    /** What became of a request. */
    enum Outcome {
        OK,
        NOT_OK,
        NO_REPLY
    }

    private static final Set<String> GREETING = Set.of("version-connect", "version", "build-state");

    private final KatcpClient client;
    private final Show show;

    Talk(KatcpClient client, Show show) {
        this.client = client;
        this.show = show;
    }

    /** Shows an inform that belongs to no request, unless it is of the greeting. */
    void hear(Message inform) {
        if (!GREETING.contains(inform.name())) {
            show.unasked(inform);
        }
    }

    /** Sends a request and waits; if the waiting thread is interrupted the request is given up. */
    Outcome ask(Message request) throws InterruptedException {
        Waiting waiting = new Waiting();
        Call call = client.request(request, waiting);
        try {
            waiting.done.await();
            return waiting.outcome;
        } catch (InterruptedException e) {
            call.cancel();
            throw e;
        }
    }

    private final class Waiting implements ReplyListener {

        private final CountDownLatch done = new CountDownLatch(1);
        private volatile Outcome outcome = Outcome.NO_REPLY;

        @Override
        public void inform(Message inform) {
            show.answer(inform);
        }

        @Override
        public void reply(Message reply) {
            outcome = new Answer(reply, List.of()).ok() ? Outcome.OK : Outcome.NOT_OK;
            show.answer(reply);
            done.countDown();
        }

        @Override
        public void failed(CallFailure failure) {
            show.fault(failure.text());
            done.countDown();
        }
    }
}
