package io.labwire.core.text;

/**
 * How often the characters of texts may still be looked at. A matcher of regular expressions over such a text ends, however
 * the expression and the text were chosen. Not safe for use by several threads at once.
 */
public final class BoundedLooks {

    private long left;

    /**
     * A number of looks.
     *
     * @param looks how many, 0 or more
     */
    public BoundedLooks(long looks) {
        this.left = looks;
    }

    /**
     * Allows more.
     *
     * @param looks how many
     */
    public void add(long looks) {
        left += looks;
    }

    /**
     * A text each of whose characters costs one look whenever it is read.
     *
     * @param text the text
     * @return the same; its {@code charAt} throws {@link ExhaustedException} when no look is left
     */
    public CharSequence at(CharSequence text) {
        return new Counted(text);
    }

    /** No look is left. */
    public static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ExhaustedException() {
            super("a text has been looked at too often", null, false, false);
        }
    }

    private final class Counted implements CharSequence {

        private final CharSequence text;

        private Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new ExhaustedException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
