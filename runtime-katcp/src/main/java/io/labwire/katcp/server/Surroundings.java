package io.labwire.katcp.server;

import io.labwire.katcp.argument.Timestamp;
import java.util.concurrent.Executor;

/** What a server's core needs of the world: its thread, its time, and somebody who runs the device's handlers. */
public interface Surroundings {

    /**
     * Runs a step on the core's thread, in the order of the calls and never during another step. May be called by any
     * thread.
     *
     * @param step the step
     */
    void execute(Runnable step);

    /**
     * What runs the handlers of the device.
     *
     * @return an executor
     */
    Executor handlers();

    /**
     * The time that deadlines are set on.
     *
     * @return nanoseconds that never go back
     */
    long now();

    /**
     * The time of day, for log messages.
     *
     * @return the present moment
     */
    Timestamp wallClock();

    /**
     * Whether the calling thread may be kept waiting until a client has read. Never the core's own, which does not end the wait then.
     *
     * @return false unless handlers have threads of their own
     */
    default boolean mayWait() {
        return false;
    }

    /**
     * Threads begin to wait for a client, or go on, so that whoever runs the handlers may use others meanwhile. May be called by any
     * thread.
     *
     * @param more how many, negative for those that go on
     */
    default void waiting(int more) {}

    /** The server begins to halt: no more clients are to be accepted. */
    void halting();

    /** The server has halted: there are no more connections. */
    void halted();
}
