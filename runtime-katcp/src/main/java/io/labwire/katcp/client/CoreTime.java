package io.labwire.katcp.client;

import io.labwire.katcp.loop.Deadlines;
import java.time.Duration;
import java.util.function.LongConsumer;

/** The part of a client's core that is about time: what it has been told of it, and what is to be done later. */
public abstract sealed class CoreTime permits CoreConnection {

    private final Deadlines deadlines = new Deadlines();
    private long now;

    CoreTime() {}

    Deadlines deadlines() {
        return deadlines;
    }

    /** Time never goes back. */
    void pass(long at) {
        now = Math.max(now, at);
    }

    /**
     * The time that was told last.
     *
     * @return nanoseconds
     */
    public final long now() {
        return now;
    }

    /**
     * Has something done later.
     *
     * @param at when
     * @param action what, told the time
     * @return takes it back; has no effect once it is done
     */
    public final Runnable schedule(long at, LongConsumer action) {
        Deadlines.Deadline deadline = deadlines.set(at, action);
        return () -> deadlines.cancel(deadline);
    }

    /**
     * Has something done some time from now.
     *
     * @param delay how long from now; one that nobody lives to see is as good as for ever
     * @param action what, told the time
     * @return takes it back; has no effect once it is done
     */
    public final Runnable scheduleAfter(Duration delay, LongConsumer action) {
        return schedule(Calls.after(now, delay), action);
    }

    /**
     * When {@link #onTime} is to be called.
     *
     * @return the time, {@link Long#MAX_VALUE} if nothing waits
     */
    public final long nextDeadline() {
        return deadlines.next();
    }

    /**
     * Time has passed.
     *
     * @param at the time
     */
    public final void onTime(long at) {
        pass(at);
        deadlines.run(at);
    }
}
