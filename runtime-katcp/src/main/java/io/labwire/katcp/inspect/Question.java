package io.labwire.katcp.inspect;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.client.AnswerSize;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.ReplyListener;
import io.labwire.katcp.follow.Follower;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request whose informs tell what a device has. A device that refuses it has nothing of the kind; one that does not
 * reply is asked again with the next turn.
 */
final class Question implements ReplyListener {

    private static final Logger LOG = LoggerFactory.getLogger(Question.class);

    /** As patient as other clients are: a device with many sensors takes its time. */
    private static final CallOptions OPTIONS =
            CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(20)).keptAlive();

    /** Takes in what one inform tells. */
    interface Reads {
        void read(Message inform) throws WireFormatException;
    }

    private final Follower.Turn turn;
    private final Message request;
    private final Reads reads;
    private final Runnable answered;
    private final AnswerSize size;

    /** {@code answered} is run once the device has replied, whatever it replied. */
    Question(Follower.Turn turn, String request, Reads reads, Runnable answered) {
        this.turn = turn;
        this.request = Message.request(request);
        this.reads = reads;
        this.answered = answered;
        this.size = new AnswerSize(turn.core().limits());
    }

    void ask() {
        turn.ask(request, OPTIONS, this);
    }

    @Override
    public void inform(Message inform) {
        size.add(inform).ifPresent(tooMuch -> turn.failed("?" + request.name() + ": " + tooMuch));
        if (turn.isOver()) {
            return;
        }
        try {
            reads.read(inform);
        } catch (WireFormatException strange) {
            LOG.warn("An answer to ?{} that cannot be read: {}", request.name(), PeerText.of(strange.getMessage()));
        }
    }

    @Override
    public void reply(Message reply) {
        if (!reply.isOk()) {
            LOG.debug("The device refuses ?{}: {}", request.name(), PeerText.of(reply));
        }
        if (!turn.isOver()) {
            answered.run();
        }
    }

    @Override
    public void failed(CallFailure failure) {
        turn.failed(failure.text());
    }
}
