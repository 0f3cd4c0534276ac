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

    /** The server begins to halt: no more clients are to be accepted. */
    void halting();

    /** The server has halted: there are no more connections. */
    void halted();
}
