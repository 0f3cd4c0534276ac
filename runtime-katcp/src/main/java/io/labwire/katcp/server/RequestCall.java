package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.InformingContext;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.device.RequestHandler;
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
 * <p>Lines are made by the thread that has the message, and queued by the core's. A built-in request is served by the core's
 * thread itself, so that its lines are queued at once.
 */
final class RequestCall implements InformingContext<KatcpInform>, Task {

    private static final Logger LOG = LoggerFactory.getLogger(RequestCall.class);

    private final ServerConnection connection;
    private final String name;
    private final int id;
    private final RequestHandler.Call call;
    private final boolean builtIn;
    private @Nullable LineWriter answer;

    RequestCall(ServerConnection connection, String name, int id, RequestHandler.Call call, boolean builtIn) {
        this.connection = connection;
        this.name = name;
        this.id = id;
        this.call = call;
        this.builtIn = builtIn;
    }

    @Override
    public boolean isBuiltIn() {
        return builtIn;
    }

    @Override
    public void start() {
        if (isAnswered()) {
            return; // the server halts
        }
        try {
            CompletionStage<? extends KatcpReply> reply = call.start(this);
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

    private LineWriter refusal(String code, String text) {
        LineWriter line = line();
        line.begin(MessageKind.REPLY, name, id);
        argument(line, code);
        argument(line, text);
        line.end();
        return line;
    }

    private static void argument(LineWriter line, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        line.argument(bytes, 0, bytes.length);
    }

    // Taking the place in the core's queue is part of the decision, so that no inform comes after the reply.
    private synchronized void answer(LineWriter line) {
        if (answer == null) {
            answer = line;
            queue(() -> connection.answered(this, line));
        }
    }

    /** The connection is to be closed: its client gets the answer that is on its way, or a refusal, right now. */
    @Override
    public void cancel() {
        LineWriter line;
        synchronized (this) {
            if (answer == null) {
                answer = refusal("fail", "request cancelled");
            }
            line = answer;
        }
        connection.answered(this, line);
    }

    @Override
    public void inform(KatcpInform inform) {
        LineWriter line = line();
        MessageType.writeAny(inform, id, line, connection.timeForm());
        if (!builtIn) {
            connection.awaitRoom();
        }
        synchronized (this) {
            if (answer != null) {
                throw new IllegalStateException("?" + name + " has been answered already");
            }
            connection.announce(line.length());
            queue(() -> connection.inform(line));
        }
    }

    /** Where a line is made: lines of built-in requests are queued before the next is made, and share one place. */
    private LineWriter line() {
        return builtIn ? connection.scratch() : new LineWriter();
    }

    private void queue(Runnable step) {
        if (builtIn) {
            step.run();
        } else {
            connection.execute(step);
        }
    }

    private synchronized boolean isAnswered() {
        return answer != null;
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
