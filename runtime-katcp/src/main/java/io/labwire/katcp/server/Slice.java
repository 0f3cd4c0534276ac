package io.labwire.katcp.server;

/** How long the lines of one client are served before the others have their turn. */
final class Slice {

    /** Looking at the clock costs as much as a tenth of a small request; a large one can take the whole slice. */
    private static final int FEWEST_LINES_PER_LOOK = 4;

    private static final int MOST_LINES_PER_LOOK = 16;

    /** Lines are small ones if as many as between two looks take less than this part of a slice. */
    private static final int SMALL = 64;

    private final Surroundings surroundings;
    private final long most;
    private int linesPerLook = FEWEST_LINES_PER_LOOK;
    private int linesToLook;
    private long began;
    private long looked;

    Slice(Surroundings surroundings, long most) {
        this.surroundings = surroundings;
        this.most = most;
    }

    void begin() {
        began = surroundings.now();
        looked = began;
        linesToLook = linesPerLook;
    }

    /** Counts a line that has been served; whether it was the last one for now. */
    boolean isOver() {
        if (--linesToLook > 0) {
            return false;
        }
        long now = surroundings.now();
        boolean small = now - looked < most / SMALL;
        linesPerLook = small ? Math.min(2 * linesPerLook, MOST_LINES_PER_LOOK) : FEWEST_LINES_PER_LOOK;
        linesToLook = linesPerLook;
        looked = now;
        return now - began >= most;
    }
}
