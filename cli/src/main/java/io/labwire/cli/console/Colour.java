package io.labwire.cli.console;

/** The few colours that output uses, as codes of ANSI X3.64. */
public enum Colour {
    /** Headings. */
    BOLD("\u001b[1m"),
    /** What is beside the point. */
    DIM("\u001b[2m"),
    /** What goes out. */
    CYAN("\u001b[36m"),
    /** What comes in, and what is as it should be. */
    GREEN("\u001b[32m"),
    /** What should be looked at. */
    YELLOW("\u001b[33m"),
    /** What is wrong. */
    RED("\u001b[31m"),
    /** What has not been asked for. */
    MAGENTA("\u001b[35m");

    static final String RESET = "\u001b[0m";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
