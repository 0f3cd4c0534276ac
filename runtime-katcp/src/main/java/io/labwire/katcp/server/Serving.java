package io.labwire.katcp.server;

import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.MessageKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done about the lines of one client: each request from its line to its one reply (specification, sections 11.4 and 11.5). */
final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final ServerCore core;
    private final ServerConnection connection;
    private final RequestQueue requests;

    Serving(ServerCore core, ServerConnection connection) {
        this.core = core;
        this.connection = connection;
        this.requests = new RequestQueue(core.surroundings());
    }

    /** Whether another may be begun. A client that waits for nothing is served however much the others wait for. */
    boolean mayBegin() {
        int own = requests.size();
        return own == 0
                || (own < core.limits().pendingPerConnection() && core.turns().mayStartAnother());
    }

    /** Serves the line that a reader has found. */
    void line(LineReader reader) {
        if (reader.error().isPresent()) {
            connection.complain(reader.error().get().text());
            return;
        }
        Line line = reader.line();
        if (line.kind() == MessageKind.REQUEST) {
            add(core.requests().call(connection, line));
        } else {
            core.hooks()
                    .receiver(line.kind(), line.name())
                    .ifPresentOrElse(
                            receiver -> add(new MessageTask(connection, line.toMessage(), receiver)),
                            () -> LOG.debug(
                                    "{} sent a message that is no request: {}",
                                    connection.peer(),
                                    PeerText.of(line.name())));
        }
    }

    private void add(Task task) {
        core.turns().begun();
        requests.add(task);
    }

    /** Has something done in its turn that is no request. */
    void hook(Task task) {
        requests.hook(task);
    }

    /** A request is answered: its line is queued, and the next may come. */
    void answered(RequestCall call, LineWriter line) {
        if (requests.remove(call)) {
            connection.queue(line);
            next();
        }
    }

    /** What needed no answer is done. */
    void done(Task task) {
        if (requests.remove(task)) {
            next();
        }
    }

    private void next() {
        core.turns().ended(1);
        connection.read();
    }

    /** Nothing more is started, and what is pending is answered. */
    void stop() {
        requests.cancel();
    }

    /** Forgets everything; how much was pending. */
    int forget() {
        int pending = requests.size();
        requests.forget();
        return pending;
    }
}
