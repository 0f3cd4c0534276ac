package io.labwire.conformance.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Time that passes only when everything that was to happen before has happened. Events of one instant happen in the
 * order in which they were asked for. Not safe for several threads.
 */
public final class VirtualTime {

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
    private Instant now;
    private long asked;

    private record Event(Instant at, long order, Runnable action) {}

    /**
     * Starts at an instant.
     *
     * @param start the present
     */
    public VirtualTime(Instant start) {
        this.now = start;
    }

    /**
     * The present.
     *
     * @return an instant
     */
    public Instant now() {
        return now;
    }

    /**
     * Asks for something to happen later.
     *
     * @param delay from now; not negative
     * @param action what happens
     */
    public void after(Duration delay, Runnable action) {
        at(now.plus(delay), action);
    }

    /**
     * Asks for something to happen at an instant.
     *
     * @param instant when; not in the past
     * @param action what happens
     */
    public void at(Instant instant, Runnable action) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException(instant + " is past; it is " + now);
        }
        events.add(new Event(instant, asked++, action));
    }

    /**
     * Lets the next thing happen.
     *
     * @return false if there is nothing left to happen
     */
    public boolean step() {
        Event next = events.poll();
        if (next == null) {
            return false;
        }
        now = next.at();
        next.action().run();
        return true;
    }

    /**
     * Lets everything happen, also what is asked for meanwhile.
     *
     * @param most how many events there may be
     * @throws AssertionError if there are more, that is, if both ends keep each other busy for ever
     */
    public void run(long most) {
        for (long steps = 0; step(); steps++) {
            if (steps == most) {
                throw new AssertionError("still not quiet after " + most + " events, at " + now);
            }
        }
    }
}
