package io.labwire.katcp.server;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been queued for one client and not been taken by the network yet, and how much of it the client did not ask
 * for (specification, section 11.6). The bytes leave in the order in which they came.
 */
final class Backlog {

    /** Bytes of one sort in a row. */
    private static final class Run {
        private final boolean asked;
        private long bytes;

        private Run(boolean asked) {
            this.asked = asked;
        }
    }

    private final Deque<Run> runs = new ArrayDeque<>();
    private long asked;
    private long unasked;

    void add(boolean wasAsked, long bytes) {
        Run last = runs.peekLast();
        if (last == null || last.asked != wasAsked) {
            last = new Run(wasAsked);
            runs.add(last);
        }
        last.bytes += bytes;
        count(wasAsked, bytes);
    }

    void written(long bytes) {
        long rest = bytes;
        while (rest > 0 && !runs.isEmpty()) {
            Run first = runs.getFirst();
            long part = Math.min(rest, first.bytes);
            first.bytes -= part;
            rest -= part;
            count(first.asked, -part);
            if (first.bytes == 0) {
                runs.remove();
            }
        }
    }

    private void count(boolean wasAsked, long bytes) {
        if (wasAsked) {
            asked += bytes;
        } else {
            unasked += bytes;
        }
    }

    long unasked() {
        return unasked;
    }

    long total() {
        return asked + unasked;
    }
}
