package io.labwire.katcp.server;

import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.LineWriter;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A request that the device's own handler serves, and answers from any thread. */
final class HandlerCall extends RequestCall {

    private final RequestHandler.Call call;
    private @Nullable LineWriter answer;

    HandlerCall(ServerConnection connection, String name, int id, RequestHandler.Call call) {
        super(connection, name, id);
        this.call = call;
    }

    @Override
    public boolean isBuiltIn() {
        return false;
    }

    @Override
    @Nullable CompletionStage<? extends KatcpReply> begin() {
        return call.start(this);
    }

    @Override
    synchronized boolean isAnswered() {
        return answer != null;
    }

    // Taking the place in the core's queue is part of the decision, so that no inform comes after the reply.
    @Override
    synchronized void answer(LineWriter line) {
        if (answer == null) {
            answer = line;
            connection.execute(() -> connection.serving().answered(this, line));
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
        connection.serving().answered(this, line);
    }

    @Override
    public void inform(KatcpInform inform) {
        LineWriter line = line();
        MessageType.writeAny(inform, id, line, connection.timeForm());
        connection.awaitRoom();
        synchronized (this) {
            if (answer != null) {
                throw answeredAlready();
            }
            connection.room().announce(line.length());
            connection.execute(() -> connection.inform(line));
        }
    }

    @Override
    LineWriter line() {
        return new LineWriter();
    }
}
