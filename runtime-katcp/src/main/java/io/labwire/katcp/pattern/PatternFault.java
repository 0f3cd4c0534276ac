package io.labwire.katcp.pattern;

/** What is wrong with a regular expression. */
public final class PatternFault extends Exception {

    private static final long serialVersionUID = 1L;

    PatternFault(String what, int at) {
        super(what + " at character " + (at + 1), null, false, false);
    }
}
