package io.labwire.katcp.pattern;

/** How much work searching may still be. Not safe for use by several threads at once. */
public final class Steps {

    private long left;

    /**
     * An amount of work.
     *
     * @param steps how many, 0 or more; one step is one part of an expression at one character of a text
     */
    public Steps(long steps) {
        this.left = steps;
    }

    /**
     * Allows more.
     *
     * @param steps how many
     */
    public void add(long steps) {
        left += steps;
    }

    void take() {
        if (--left < 0) {
            throw new ExhaustedException();
        }
    }

    /** No step is left. */
    public static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("the search takes too long", null, false, false);
        }
    }
}
