package io.labwire.katcp.server;

import io.labwire.katcp.wire.LineReader;
import java.nio.ByteBuffer;

/** What one client sends: read line by line, in slices, and only as fast as it can be answered (specification, section 11.6). */
final class Intake {

    private final ServerCore core;
    private final ServerConnection connection;
    private final ServerLink link;
    private final LineReader reader;
    private final Slice slice;
    private boolean unread;
    private boolean reading;
    private boolean resting;
    private long held;

    Intake(ServerCore core, ServerConnection connection, ServerLink link) {
        this.core = core;
        this.connection = connection;
        this.link = link;
        this.reader = new LineReader(core.limits().maxLine());
        this.slice = new Slice(core.surroundings(), core.limits().readingTime().toNanos());
    }

    void receive(ByteBuffer bytes) {
        reader.receive(bytes);
        unread = true;
        read();
    }

    /** Whether bytes that came have not been read yet. */
    boolean hasUnread() {
        return unread;
    }

    /** Reads on as far as the bounds allow. */
    void read() {
        if (reading || resting || !unread) {
            return;
        }
        reading = true;
        slice.begin();
        boolean more = true;
        while (more && !resting && connection.mayRead()) {
            more = reader.next();
            if (more) {
                connection.serving().line(reader);
                resting = slice.isOver();
            }
        }
        reading = false;
        if (connection.isOpen()) {
            keep();
        }
        if (!connection.isOpen()) {
            return;
        }
        if (more) {
            link.reading(false);
            if (resting) {
                rest();
            } else {
                core.turns().stalled(connection);
            }
        } else {
            unread = false;
            link.reading(true);
        }
    }

    /** The others have their turn. */
    private void rest() {
        core.deadlines()
                .set(
                        core.surroundings().now(),
                        now -> connection.guarded(() -> {
                            resting = false;
                            read();
                        }));
    }

    /** Counts what the line that has not ended holds. */
    private void keep() {
        long more = reader.held() - held;
        held += more;
        if (!core.unfinishedLines().add(more)) {
            connection.complain("Too much has come of lines that do not end.");
            connection.disconnect("lines do not end");
        }
    }

    /** Nothing is read any more. */
    void close() {
        core.unfinishedLines().add(-held);
        held = 0;
    }
}
