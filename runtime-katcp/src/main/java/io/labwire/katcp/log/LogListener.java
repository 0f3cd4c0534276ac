package io.labwire.katcp.log;

/** Is told of what a device has to say to its clients. */
@FunctionalInterface
public interface LogListener {

    /**
     * A message passes the level of the log. Called by the thread that logs.
     *
     * @param message the message
     */
    void logged(LogMessage message);
}
