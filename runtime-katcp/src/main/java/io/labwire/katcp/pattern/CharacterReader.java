package io.labwire.katcp.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an expression, one after the other. */
final class CharacterReader {

    /** What looks otherwise means itself, as in Python. */
    private static final Pattern COUNT = Pattern.compile("\\{(?:[0-9]+(?:,[0-9]*)?|,[0-9]+)\\}");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*>");

    private final String text;
    private int at;

    CharacterReader(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** The next character; only if there is one. */
    int peek() {
        return text.codePointAt(at);
    }

    int next() {
        int next = text.codePointAt(at);
        at += Character.charCount(next);
        return next;
    }

    boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }

    boolean isCount() {
        return COUNT.matcher(text).region(at, text.length()).lookingAt();
    }

    void skipName() throws PatternFault {
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            throw fault("a missing name of a group");
        }
        at = name.end();
    }

    /** A number, or another value if there is none. */
    int number(int otherwise, int most) throws PatternFault {
        int begin = at;
        int value = 0;
        while (hasNext() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
            if (value > most) {
                throw fault("more than " + most + " repetitions");
            }
        }
        return at == begin ? otherwise : value;
    }

    /** Some hexadecimal digits. */
    int hexadecimal(int digits) throws PatternFault {
        int value = 0;
        for (int i = 0; i < digits; i++, at++) {
            int digit = hasNext() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw fault("not " + digits + " hexadecimal digits");
            }
            value = value * 16 + digit;
        }
        return value;
    }

    PatternFault fault(String what) {
        return new PatternFault(what, Math.min(at, text.length() - 1));
    }
}
