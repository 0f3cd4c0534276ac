package io.labwire.katcp.loop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * What is to be done at which time, on a time that somebody else tells: a number of nanoseconds that never goes back.
 * Setting and cancelling cost the logarithm of how many there are, and a cancelled one leaves nothing behind. Not safe
 * for use by several threads at once.
 */
public final class Deadlines {

    /** A time that never comes. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * Something to be done.
     *
     * @param at when
     * @param order tells apart, and orders, what is due at the same time
     * @param action what, told the time at which it is done
     */
    public record Deadline(long at, long order, LongConsumer action) {}

    private final TreeSet<Deadline> waiting =
            new TreeSet<>(Comparator.comparingLong(Deadline::at).thenComparingLong(Deadline::order));
    private long count;

    /** Nothing to be done. */
    public Deadlines() {}

    /**
     * Sets a deadline.
     *
     * @param at when; {@link #NEVER} is as good as no deadline
     * @param action what is to be done, told the time
     * @return the deadline, to be cancelled
     */
    public Deadline set(long at, LongConsumer action) {
        Deadline deadline = new Deadline(at, count++, action);
        if (at != NEVER) {
            waiting.add(deadline);
        }
        return deadline;
    }

    /**
     * Cancels a deadline; one that is done or cancelled already stays so.
     *
     * @param deadline the deadline
     */
    public void cancel(Deadline deadline) {
        waiting.remove(deadline);
    }

    /**
     * When the next thing is to be done.
     *
     * @return the time, or {@link #NEVER}
     */
    public long next() {
        return waiting.isEmpty() ? NEVER : waiting.first().at();
    }

    /**
     * Does what is due, in order of time. What is set meanwhile is done in a later call, even if it is due already.
     *
     * @param now the time
     */
    public void run(long now) {
        if (next() > now) {
            return;
        }
        List<Deadline> due = new ArrayList<>();
        for (Deadline deadline : waiting) {
            if (deadline.at() > now) {
                break;
            }
            due.add(deadline);
        }
        for (Deadline deadline : due) {
            if (waiting.remove(deadline)) { // unless an earlier one cancelled it
                deadline.action().accept(now);
            }
        }
    }
}
