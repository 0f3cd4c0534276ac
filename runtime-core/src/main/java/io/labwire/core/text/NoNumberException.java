package io.labwire.core.text;

/**
 * A text is no number, or too long for one. It has no stack trace: where several types are tried one after the other,
 * each argument that a peer sends can be no number several times.
 */
public final class NoNumberException extends NumberFormatException {

    private static final long serialVersionUID = 1L;

    /**
     * A text is no number.
     *
     * @param message what is wrong with it
     */
    public NoNumberException(String message) {
        super(message);
    }

    // NumberFormatException has no constructor that would leave the trace out.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
