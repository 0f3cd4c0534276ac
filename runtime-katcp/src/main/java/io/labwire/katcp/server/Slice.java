package io.labwire.katcp.server;

/** How long the lines of one client are served before the others have their turn. */
final class Slice {

    /** Looking at the clock costs as much as a tenth of a small request. */
    private static final int LINES_PER_LOOK = 4;

    private final Surroundings surroundings;
    private final long most;
    private int lines;
    private long began;

    Slice(Surroundings surroundings, long most) {
        this.surroundings = surroundings;
        this.most = most;
    }

    void begin() {
        lines = 0;
    }

    /** Counts a line that has been served; whether it was the last one for now. */
    boolean isOver() {
        if (++lines % LINES_PER_LOOK != 0) {
            return false;
        }
        long now = surroundings.now();
        if (lines == LINES_PER_LOOK) {
            began = now;
            return false;
        }
        return now - began >= most;
    }
}
