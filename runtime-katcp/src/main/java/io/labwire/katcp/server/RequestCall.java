package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.InformingContext;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request on its way to exactly one reply, whatever its handler does (specification, section 11.4).
 *
 * <p>Lines are made by the thread that has the message, and queued by the core's.
 */
abstract class RequestCall implements InformingContext<KatcpInform>, Task {

    private static final Logger LOG = LoggerFactory.getLogger(RequestCall.class);

    final ServerConnection connection;
    final String name;
    final int id;

    RequestCall(ServerConnection connection, String name, int id) {
        this.connection = connection;
        this.name = name;
        this.id = id;
    }

    /** Has the handler begin. */
    abstract @Nullable CompletionStage<? extends KatcpReply> begin();

    abstract boolean isAnswered();

    /** Takes the answer, unless there is one already. */
    abstract void answer(LineWriter line);

    /** Where a line is made. */
    abstract LineWriter line();

    @Override
    public void start() {
        if (isAnswered()) {
            return; // the server halts
        }
        try {
            CompletionStage<? extends KatcpReply> reply = begin();
            if (reply == null) {
                fail(new NullPointerException("the handler of ?" + name + " returned nothing"));
            } else if (isThere(reply)) {
                complete(reply.toCompletableFuture().join(), null);
            } else {
                var unused = reply.whenComplete(this::complete);
            }
        } catch (RuntimeException | Error thrown) {
            fail(thrown);
        }
    }

    /** Most replies are there at once, and are most easily had without asking to be told of them. */
    private static boolean isThere(CompletionStage<?> reply) {
        return reply.getClass() == CompletableFuture.class
                && ((CompletableFuture<?>) reply).isDone()
                && !((CompletableFuture<?>) reply).isCompletedExceptionally();
    }

    private void complete(@Nullable KatcpReply reply, @Nullable Throwable failure) {
        if (failure != null) {
            fail(failure);
        } else if (reply == null) {
            fail(new NullPointerException("the handler of ?" + name + " replied nothing"));
        } else {
            reply(reply);
        }
    }

    private void reply(KatcpReply reply) {
        LineWriter line = line();
        try {
            MessageType<?> type = reply.messageType();
            if (!type.name().equals(name) || type.kind() != MessageKind.REPLY) {
                throw new IllegalStateException(type + " is no reply to ?" + name);
            }
            MessageType.writeAny(reply, id, line, connection.timeForm());
        } catch (RuntimeException | Error unwritable) {
            fail(unwritable);
            return;
        }
        answer(line);
    }

    private void fail(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RequestFailure failure) {
            refuse(failure.code(), failure.text());
            return;
        }
        LOG.warn("The handler of ?{} failed", name, cause);
        refuse("fail", trace(cause));
    }

    private String trace(Throwable cause) {
        StringBuilder text = new StringBuilder(cause.toString());
        StackTraceElement[] frames = cause.getStackTrace();
        int shown = Math.min(frames.length, connection.limits().traceFrames());
        for (int i = 0; i < shown; i++) {
            text.append('\n').append(frames[i]);
        }
        return text.toString();
    }

    /** Answers with a code other than {@code ok}, unless there is an answer already. */
    @Override
    public void refuse(String code, String text) {
        answer(refusal(code, text));
    }

    final LineWriter refusal(String code, String text) {
        LineWriter line = line();
        line.begin(MessageKind.REPLY, name, id);
        argument(line, code);
        argument(line, text);
        line.end();
        return line;
    }

    final IllegalStateException answeredAlready() {
        return new IllegalStateException("?" + name + " has been answered already");
    }

    private static void argument(LineWriter line, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        line.argument(bytes, 0, bytes.length);
    }

    @Override
    public ClientConnection connection() {
        return connection.handle();
    }

    @Override
    public Address client() {
        return connection.peer();
    }

    @Override
    public OptionalInt requestId() {
        return id == Message.NO_ID ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
