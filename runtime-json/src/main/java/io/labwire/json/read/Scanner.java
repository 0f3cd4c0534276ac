package io.labwire.json.read;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes from part to part of a text that is UTF-8, over its bytes and without a copy of any.
 *
 * <p>It knows what is JSON and within the limits, but not what to say of what is not: for that it returns null, and {@link
 * CarefulReader} is asked.
 */
final class Scanner {

    private final byte[] bytes;
    private final JsonLimits limits;
    private final ScannedText text;
    private final ScannedNumber number;
    private final boolean nonFinite;
    private boolean[] objects = new boolean[8];
    private int depth;
    private boolean first = true;
    private boolean afterKey;
    private boolean complete;
    private int start;
    private int at;

    Scanner(byte[] bytes, JsonRules rules) {
        this.bytes = bytes;
        this.limits = rules.limits();
        this.text = new ScannedText(bytes, rules.allow(Leniency.LONE_SURROGATES));
        this.number = new ScannedNumber(bytes);
        this.nonFinite = rules.allow(Leniency.NON_FINITE_NUMBERS);
    }

    /** Where the part begins. */
    int start() {
        return start;
    }

    /** The key or the text. */
    ScannedText text() {
        return text;
    }

    /** The number. */
    ScannedNumber number() {
        return number;
    }

    /** The next part, null if there is none. */
    @Nullable Token next() {
        int here = afterWhiteSpace(at);
        if (afterKey) {
            afterKey = false;
            return value(here);
        }
        if (depth == 0) {
            start = here;
            return complete ? (here == bytes.length ? Token.END : null) : value(here);
        }
        boolean inObject = objects[depth];
        int each = here < bytes.length ? bytes[here] : 0;
        if (each == (inObject ? '}' : ']')) {
            depth--;
            return ended(here, here + 1, inObject ? Token.OBJECT_END : Token.LIST_END);
        }
        if (!first) {
            if (each != ',') {
                return null;
            }
            here = afterWhiteSpace(here + 1);
        }
        return inObject ? key(here) : value(here);
    }

    private int afterWhiteSpace(int from) {
        int here = from;
        while (here < bytes.length && bytes[here] <= ' ' && isWhiteSpace(bytes[here])) {
            here++;
        }
        return here;
    }

    private static boolean isWhiteSpace(byte each) {
        return each == ' ' || each == '\n' || each == '\r' || each == '\t';
    }

    private @Nullable Token key(int from) {
        if (from >= bytes.length || bytes[from] != '"') {
            return null;
        }
        int end = text(from);
        if (end < 0) {
            return null;
        }
        int colon = afterWhiteSpace(end);
        if (colon >= bytes.length || bytes[colon] != ':') {
            return null;
        }
        start = from;
        at = colon + 1;
        afterKey = true;
        return Token.KEY;
    }

    /** Where the text ends, -1 if there is none. */
    private int text(int from) {
        int end = text.scan(from + 1);
        return end < 0 || text.isLongerThan(limits.stringLength()) ? -1 : end;
    }

    private @Nullable Token value(int from) {
        if (from >= bytes.length) {
            return null;
        }
        byte each = bytes[from];
        switch (each) {
            case '"' -> {
                int end = text(from);
                return end < 0 ? null : ended(from, end, Token.TEXT);
            }
            case '{' -> {
                return open(from, true);
            }
            case '[' -> {
                return open(from, false);
            }
            case 't' -> {
                return literal(from, "true", Token.TRUE);
            }
            case 'f' -> {
                return literal(from, "false", Token.FALSE);
            }
            case 'n' -> {
                return literal(from, "null", Token.NULL);
            }
            default -> {
                return number(from);
            }
        }
    }

    private @Nullable Token open(int from, boolean object) {
        if (depth == limits.depth()) {
            return null;
        }
        depth++;
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth] = object;
        first = true;
        start = from;
        at = from + 1;
        return object ? Token.OBJECT : Token.LIST;
    }

    private @Nullable Token literal(int from, String literal, Token token) {
        return isAt(from, literal) ? ended(from, from + literal.length(), token) : null;
    }

    private boolean isAt(int from, String literal) {
        if (bytes.length - from < literal.length()) {
            return false;
        }
        for (int index = 1; index < literal.length(); index++) {
            if (bytes[from + index] != literal.charAt(index)) {
                return false;
            }
        }
        return isEnd(from + literal.length());
    }

    /** Whether something that has no end of its own may end here. */
    private boolean isEnd(int here) {
        if (here >= bytes.length) {
            return true;
        }
        byte each = bytes[here];
        return each == ',' || each == '}' || each == ']' || isWhiteSpace(each);
    }

    private @Nullable Token number(int from) {
        int end = number.scan(from);
        if (end < 0) {
            end = nonFinite ? number.scanLiteral(from) : -1;
        } else if (number.isLongerThan(limits.numberLength()) || (!nonFinite && !number.isFinite())) {
            return null;
        }
        return end < 0 || !isEnd(end) ? null : ended(from, end, number.isWhole() ? Token.INTEGER : Token.FLOAT);
    }

    private Token ended(int from, int end, Token token) {
        start = from;
        at = end;
        first = false;
        complete = depth == 0;
        return token;
    }
}
