package io.labwire.katcp.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The requests of one client that wait for their start or for their reply (specification, section 11.5). They start in
 * order, each after the handler of the one before has returned, so that replies of handlers that finish at once come in order
 * too.
 *
 * <p>The device's handlers run elsewhere, as many in a row as there are between two built-in requests; those are served
 * right here.
 */
final class RequestQueue {

    private static final Logger LOG = LoggerFactory.getLogger(RequestQueue.class);

    private final Surroundings surroundings;
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Set<Task> unanswered = new LinkedHashSet<>();
    /** A built-in request that is being started; most have their reply by then and never stand among the others. */
    private @Nullable Task present;

    private boolean away;
    private boolean starting;

    RequestQueue(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** How many requests have no reply yet. */
    int size() {
        return unanswered.size() + (present == null ? 0 : 1);
    }

    void add(Task task) {
        if (task.isBuiltIn() && !starting && !away && waiting.isEmpty()) {
            startAtOnce(task);
        } else {
            waiting.add(task);
            unanswered.add(task);
        }
        startNext();
    }

    private void startAtOnce(Task task) {
        starting = true;
        present = task;
        task.start();
        if (present == task) {
            present = null;
            unanswered.add(task);
        }
        starting = false;
    }

    /** Whether the task was pending until now. */
    boolean remove(Task task) {
        if (task == present) {
            present = null;
            return true;
        }
        return unanswered.remove(task);
    }

    /** Has something done in its turn that is no request. */
    void hook(Task task) {
        waiting.add(task);
        startNext();
    }

    /** Answers everything that is pending, and starts nothing any more. */
    void cancel() {
        waiting.clear();
        if (present != null) {
            present.cancel();
        }
        List.copyOf(unanswered).forEach(Task::cancel);
    }

    void forget() {
        waiting.clear();
        present = null;
        unanswered.clear();
    }

    private void startNext() {
        if (starting) {
            return; // a built-in request has just ended; the loop below goes on
        }
        starting = true;
        while (!away && !waiting.isEmpty()) {
            if (waiting.getFirst().isBuiltIn()) {
                waiting.remove().start();
            } else {
                sendAway();
            }
        }
        starting = false;
    }

    private void sendAway() {
        List<Task> row = new ArrayList<>();
        while (!waiting.isEmpty() && !waiting.getFirst().isBuiltIn()) {
            row.add(waiting.remove());
        }
        away = true;
        try {
            surroundings.handlers().execute(() -> start(row));
        } catch (RuntimeException | Error full) { // no room, or no thread
            LOG.warn("No handler can be run", full);
            row.forEach(task -> task.refuse("fail", full.toString()));
            surroundings.execute(this::back);
        }
    }

    private void start(List<Task> row) {
        for (Task task : row) {
            try {
                task.start();
            } catch (RuntimeException | Error thrown) {
                LOG.error("A request could not be handled", thrown);
                task.refuse("fail", thrown.toString());
            }
        }
        surroundings.execute(this::back);
    }

    private void back() {
        away = false;
        startNext();
    }
}
