package io.labwire.core.text;

import java.nio.charset.StandardCharsets;

/** Checks that some bytes are digits, a point and an exponent in the right places. */
final class DecimalShape {

    private final byte[] text;
    private final int start;
    private final int end;
    private int at;

    DecimalShape(byte[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** The same number without underscores, in a form that the JDK reads too. */
    String withoutUnderscores() {
        boolean whole = digits();
        boolean fraction = false;
        if (at < end && text[at] == '.') {
            at++;
            fraction = digits();
        }
        boolean right = whole || fraction;
        if (right && at < end && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (at < end && (text[at] == '+' || text[at] == '-')) {
                at++;
            }
            right = digits();
        }
        if (!right || at < end) {
            throw new NoNumberException("not a number");
        }
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1).replace("_", "");
    }

    /** Skips digits with single underscores between them; whether there are any. */
    private boolean digits() {
        int first = at;
        while (at < end && (isDigit(at) || (text[at] == '_' && at > first && isDigit(at - 1) && isDigit(at + 1)))) {
            at++;
        }
        return at > first;
    }

    private boolean isDigit(int index) {
        return index < end && text[index] >= '0' && text[index] <= '9';
    }
}
