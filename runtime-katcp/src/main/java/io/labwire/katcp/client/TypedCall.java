package io.labwire.katcp.client;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.Message;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what comes back on a request into its typed informs and reply. Called by the callbacks' thread. */
final class TypedCall<R extends KatcpReply, I extends KatcpInform> implements ReplyListener {

    private static final Logger LOG = LoggerFactory.getLogger(TypedCall.class);

    private final CompletableFuture<R> result;
    private final Supplier<TimeForm> time;
    private final MessageType<R> replyType;
    private final List<? extends MessageType<? extends I>> informTypes;
    private final Consumer<? super I> informs;

    TypedCall(
            CompletableFuture<R> result,
            Supplier<TimeForm> time,
            MessageType<R> replyType,
            List<? extends MessageType<? extends I>> informTypes,
            Consumer<? super I> informs) {
        this.result = result;
        this.time = time;
        this.replyType = replyType;
        this.informTypes = informTypes;
        this.informs = informs;
    }

    @Override
    public void inform(Message inform) {
        for (MessageType<? extends I> type : informTypes) {
            if (type.name().equals(inform.name())) {
                typed(type, inform);
                return;
            }
        }
    }

    private void typed(MessageType<? extends I> type, Message inform) {
        I message;
        try {
            message = type.read(inform, time.get());
        } catch (WireFormatException fault) {
            result.completeExceptionally(unreadable(type, fault));
            return;
        }
        try {
            informs.accept(message);
        } catch (RuntimeException fault) {
            LOG.error("The callback for {} failed", type, fault);
        }
    }

    @Override
    public void reply(Message reply) {
        if (!reply.isOk()) {
            result.completeExceptionally(CallFailure.of(reply));
            return;
        }
        try {
            result.complete(replyType.read(reply, time.get()));
        } catch (WireFormatException fault) {
            result.completeExceptionally(unreadable(replyType, fault));
        }
    }

    @Override
    public void failed(CallFailure failure) {
        result.completeExceptionally(failure);
    }

    private static CallFailure unreadable(MessageType<?> type, WireFormatException fault) {
        CallFailure failure = new CallFailure(CallFailure.Kind.UNREADABLE, type + ": " + fault.getMessage());
        failure.initCause(fault);
        return failure;
    }
}
