package io.labwire.conformance.katcp;

import io.labwire.conformance.katcp.laboratory.CountInform;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.ReplyListener;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

/** One request and what became of it, which has to be exactly one thing. */
final class Call implements ReplyListener {

    private final Conversation conversation;
    private final Message request;
    private final long number;
    private final boolean sheltered;
    private final BiPredicate<Message, Integer> right;
    private final Instant asked;
    private int informs;
    private int outcomes;

    /**
     * {@code right} decides on the reply and the number of informs before it; a sheltered request is answered in time, unless
     * the server goes.
     */
    Call(
            Conversation conversation,
            Message request,
            long number,
            boolean sheltered,
            BiPredicate<Message, Integer> right) {
        this.conversation = conversation;
        this.request = request;
        this.number = number;
        this.sheltered = sheltered;
        this.right = right;
        this.asked = conversation.time().now();
    }

    boolean isPending() {
        return outcomes == 0;
    }

    void checkEnded() {
        if (outcomes != 1) {
            conversation.violated(outcomes + " outcomes of " + request);
        }
    }

    @Override
    public void inform(Message inform) {
        informs++;
        if (outcomes > 0) {
            conversation.violated("an inform after the end of " + request + ": " + inform);
        }
        if (inform.name().equals("count") && !isNextStep(inform)) {
            conversation.violated("inform " + informs + " of " + request + " is " + inform);
        }
    }

    private boolean isNextStep(Message inform) {
        try {
            return CountInform.TYPE.read(inform).equals(new CountInform(number, informs));
        } catch (WireFormatException e) {
            return false;
        }
    }

    @Override
    public void reply(Message reply) {
        outcomes++;
        if (!reply.name().equals(request.name())) {
            conversation.violated(request + " was answered by " + reply);
        }
        String code = reply.arguments().get(0).toString();
        String text = reply.arguments().size() > 1 ? reply.arguments().get(1).toString() : "";
        if (text.equals("request cancelled")) {
            conversation.met(Met.CANCELLED_BY_HALT);
        } else if (!right.test(reply, informs)) {
            conversation.violated(request + " was answered by " + reply + " after " + informs + " informs");
        } else if (code.equals("ok")) {
            conversation.met(informs > 0 ? Met.ANSWERED_AFTER_INFORMS : Met.ANSWERED);
        } else if (text.startsWith("no, not ")) {
            conversation.met(Met.REFUSED);
        } else {
            conversation.met(text.contains("crashed") ? Met.CRASHED : Met.NOT_UNDERSTOOD);
        }
    }

    @Override
    public void failed(CallFailure failure) {
        outcomes++;
        if (sheltered && conversation.site().hasStayed() && !conversation.isEnding()) {
            conversation.violated(request + " failed for no reason of its client: " + failure.text());
        }
        switch (failure.kind()) {
            case TIMED_OUT -> {
                conversation.met(Met.TIMED_OUT);
                Duration waited = Duration.between(asked, conversation.time().now());
                if (waited.compareTo(ClientSession.TIMEOUT) < 0) {
                    conversation.violated(request + " was given up after " + waited);
                }
            }
            case CONNECTION_LOST -> conversation.met(Met.CONNECTION_LOST);
            case NOT_CONNECTED -> conversation.met(Met.NOT_CONNECTED);
            case CLOSED -> conversation.met(Met.CLOSED_WITH_REQUESTS_PENDING);
            default -> conversation.violated(request + " failed: " + failure.text());
        }
    }
}
