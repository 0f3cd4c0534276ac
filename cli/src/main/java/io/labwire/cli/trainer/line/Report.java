package io.labwire.cli.trainer.line;

/** Where what happens is told. Called by any thread; a line is never torn by another. */
public interface Report {

    /**
     * Tells that something has happened.
     *
     * @param type what, in one word of the specification's appendix
     * @param fields what is to be said of it
     */
    void line(String type, Fields fields);

    /**
     * Tells something that was asked of the command itself.
     *
     * @param text of any number of lines
     */
    void help(String text);

    /**
     * Tells that a line was done.
     */
    default void ok() {
        line("ok", Fields.none());
    }

    /**
     * Tells that a line could not be done.
     *
     * @param message why
     */
    default void error(String message) {
        line("error", Fields.none().text("message", message));
    }

    /**
     * Tells that a line means nothing.
     *
     * @param message why
     */
    default void warning(String message) {
        line("warning", Fields.none().text("message", message));
    }
}
