package io.labwire.json.read;

/**
 * Where the parts of a text end that are as most writers write them.
 *
 * <p>Eight spaces, a zero and seven bytes more follow the text, so that nothing here needs to look where it ends.
 */
final class PlainParts {

    private static final int MOST_SPACE = ' ';

    private static final long TRUE = word("true");
    private static final long FALSE = word("false");
    private static final long NULL = word("null");
    private static final long FOUR = 0xffff_ffffL;
    private static final long FIVE = 0xff_ffff_ffffL;

    private PlainParts() {}

    private static long word(String letters) {
        long word = 0;
        for (int at = letters.length() - 1; at >= 0; at--) {
            word = word << Byte.SIZE | letters.charAt(at);
        }
        return word;
    }

    /** The place of the first byte, from one on, that is no white space. */
    static int behindSpace(byte[] text, int at) {
        int next = at;
        while (isSpace(text[next])) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(byte each) {
        return each <= MOST_SPACE && (each == ' ' || each == '\n' || each == '\r' || each == '\t');
    }

    /** Whether a number or a literal ends before a byte. */
    private static boolean ends(byte each) {
        return each == ',' || each == '}' || each == ']' || isSpace(each);
    }

    /** The end of a number or a literal if it may end there, -1 if it may not. */
    static int end(byte[] text, int at) {
        return ends(text[at]) ? at : -1;
    }

    /** The end of a literal that begins at a place, -1 if none does. */
    static int literal(byte[] text, int at) {
        long word = EightBytes.at(text, at);
        if ((word & FOUR) == TRUE || (word & FOUR) == NULL) {
            return end(text, at + 4);
        }
        return (word & FIVE) == FALSE ? end(text, at + 5) : -1;
    }

    /** The first byte, from one on, that is a quotation mark, a backslash or a control character, such as the zero at the end. */
    static int special(byte[] text, int from) {
        int at = from;
        long found = specials(EightBytes.at(text, at));
        while (found == 0) {
            at += Long.BYTES;
            found = specials(EightBytes.at(text, at));
        }
        return at + EightBytes.first(found);
    }

    /** The high bits of such bytes; bits above the lowest one may be set that should not. */
    static long specials(long eight) {
        return EightBytes.equal(eight, '"') | EightBytes.equal(eight, '\\') | EightBytes.below(eight, ' ');
    }

    /** The quotation mark that ends a text without escapes, -1 if it is none. */
    static int textEnd(byte[] text, int from) {
        int at = special(text, from);
        return text[at] == '"' ? at : -1;
    }
}
