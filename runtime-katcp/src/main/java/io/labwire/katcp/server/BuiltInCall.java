package io.labwire.katcp.server;

import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.LineWriter;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A request that the core's thread serves itself, so that its lines are queued at once: nothing is shared with another thread, and
 * all lines are made in one place.
 */
final class BuiltInCall extends RequestCall {

    private final BuiltInRequests builtIns;
    private final RequestHandler.Call call;
    private boolean answered;

    BuiltInCall(ServerConnection connection, String name, int id, BuiltInRequests builtIns, RequestHandler.Call call) {
        super(connection, name, id);
        this.builtIns = builtIns;
        this.call = call;
    }

    @Override
    public boolean isBuiltIn() {
        return true;
    }

    @Override
    @Nullable CompletionStage<? extends KatcpReply> begin() {
        return builtIns.askedBy(connection, call, this);
    }

    @Override
    boolean isAnswered() {
        return answered;
    }

    @Override
    void answer(LineWriter line) {
        if (!answered) {
            answered = true;
            connection.serving().answered(this, line);
        }
    }

    /** The connection is to be closed: its client gets a refusal, right now. */
    @Override
    public void cancel() {
        refuse("fail", "request cancelled");
    }

    @Override
    public void inform(KatcpInform inform) {
        if (answered) {
            throw answeredAlready();
        }
        LineWriter line = line();
        MessageType.writeAny(inform, id, line, connection.timeForm());
        connection.queue(line);
    }

    @Override
    LineWriter line() {
        return connection.scratch();
    }
}
