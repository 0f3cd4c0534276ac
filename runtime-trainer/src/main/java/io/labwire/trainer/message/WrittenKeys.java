package io.labwire.trainer.message;

import java.util.Arrays;

/**
 * The keys of JSON that was written without white space. It is known to be JSON, and each key has one way to be written, so that
 * the same key is the same bytes.
 */
final class WrittenKeys {

    private static final int FEW = 8;

    private final byte[] text;
    private int at;

    private WrittenKeys(byte[] text) {
        this.text = text;
    }

    /** Whether no object has a key twice. */
    static boolean areDistinct(byte[] text) {
        return new WrittenKeys(text).value();
    }

    /** Goes past a value; false if there is a key twice in it. */
    private boolean value() {
        switch (text[at]) {
            case '{' -> {
                return object();
            }
            case '[' -> {
                return list();
            }
            case '"' -> text();
            default -> {
                while (at < text.length && text[at] != ',' && text[at] != ']' && text[at] != '}') {
                    at++;
                }
            }
        }
        return true;
    }

    private boolean list() {
        do {
            at++; // a bracket or a comma
            if (text[at] != ']' && !value()) {
                return false;
            }
        } while (text[at] == ',');
        at++;
        return true;
    }

    private boolean object() {
        int[] begins = new int[FEW];
        int count = 0;
        do {
            at++;
            if (text[at] != '}') {
                if (count == begins.length) {
                    begins = Arrays.copyOf(begins, 2 * count);
                }
                begins[count++] = at;
                text();
                if (isTwice(begins, count - 1)) {
                    return false;
                }
                at++; // the colon
                if (!value()) {
                    return false;
                }
            }
        } while (text[at] == ',');
        at++;
        return true;
    }

    /** Whether the last of some keys, behind which this stands, is one of those before. */
    private boolean isTwice(int[] begins, int last) {
        int from = begins[last];
        int length = at - from;
        for (int each = 0; each < last; each++) {
            // No key is the beginning of another one, as it ends with a quotation mark.
            int other = begins[each];
            if (Arrays.equals(text, other, other + length, text, from, at)) {
                return true;
            }
        }
        return false;
    }

    private void text() {
        at++;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        at++;
    }
}
