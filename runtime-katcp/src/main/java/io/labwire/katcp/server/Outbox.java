package io.labwire.katcp.server;

import io.labwire.katcp.wire.LineWriter;
import java.util.function.LongSupplier;

/** What is to be sent to one client: gathered until it is flushed, and counted until the network has taken it. */
final class Outbox {

    /** An output buffer that a large reply has made larger than this is not kept. */
    private static final int KEPT = 64 * 1024;

    private final ServerLimits limits;
    private final ServerLink link;
    private final Backlog backlog = new Backlog();
    private final Room room;
    private LineWriter output = new LineWriter();

    Outbox(ServerLimits limits, ServerLink link, LongSupplier clock) {
        this.limits = limits;
        this.link = link;
        this.room = new Room(limits.replyBacklog(), clock);
    }

    Room room() {
        return room;
    }

    /** Adds what the client has asked for; whether that is still as much as may wait. */
    boolean add(LineWriter line) {
        output.lines(line);
        return add(true, line.length());
    }

    /** Adds what the client has not asked for; whether that is still as much as may wait. */
    boolean add(byte[] line) {
        output.lines(line);
        return add(false, line.length);
    }

    // What handlers have on their way counts, as it is in memory.
    private boolean add(boolean asked, int bytes) {
        backlog.add(asked, bytes);
        boolean tooMuchUnasked = !asked && backlog.unasked() > limits.asyncBacklog();
        return !tooMuchUnasked && backlog.total() + room.announced() <= limits.totalBacklog();
    }

    boolean mayAnswer() {
        return backlog.total() <= limits.replyBacklog();
    }

    void flush() {
        if (output.length() == 0) {
            return;
        }
        room.queued(backlog.total());
        link.send(output.view());
        if (output.length() > KEPT) {
            output = new LineWriter();
        } else {
            output.clear();
        }
    }

    void written(long bytes) {
        backlog.written(bytes);
        room.queued(backlog.total());
    }
}
