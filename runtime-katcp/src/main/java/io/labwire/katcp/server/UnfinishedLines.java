package io.labwire.katcp.server;

/** What the lines of all clients hold that have begun and not ended: more than a server has room for, if each took its most. */
final class UnfinishedLines {

    private final long most;
    private long held;

    UnfinishedLines(long most) {
        this.most = most;
    }

    /** Counts what one client's line holds more, or less if it is negative; false if that is more than there is room for. */
    boolean add(long bytes) {
        held += bytes;
        return bytes <= 0 || held <= most;
    }
}
