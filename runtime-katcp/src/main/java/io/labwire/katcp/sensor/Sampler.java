package io.labwire.katcp.sensor;

/**
 * A sampling strategy at work: decides when one client is told of one sensor (specification, section 7). It knows
 * neither of them; the server's core asks it and does the telling. All calls come from one thread, and time is a number
 * of nanoseconds that never goes back.
 *
 * @param <T> what the sensor holds
 */
public interface Sampler<T> {

    /** A time that never comes. */
    long NEVER = Long.MAX_VALUE;

    /**
     * A reading has been sent to the client, for whatever reason; the first one right when the strategy was set.
     *
     * @param reading what was sent
     * @param now the time
     */
    void sent(Reading<T> reading, long now);

    /**
     * The sensor has been set.
     *
     * @param reading what it was set to
     * @param now the time
     * @return whether the reading is to be sent at once
     */
    boolean changed(Reading<T> reading, long now);

    /**
     * When the sampler wants to be asked although nothing has been set.
     *
     * @return the time, {@link #NEVER} if only readings matter
     */
    long deadline();

    /**
     * The deadline has been reached.
     *
     * @param now the time, not before the deadline
     * @return whether the sensor's present reading is to be sent
     */
    boolean elapsed(long now);
}
