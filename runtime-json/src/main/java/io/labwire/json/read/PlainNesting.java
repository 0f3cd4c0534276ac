package io.labwire.json.read;

/** Objects and lists that nobody asks for, in which there is nothing that is not plain. */
final class PlainNesting {

    /** A bit for each level tells whether it is an object. */
    private static final int MOST_LEVELS = Long.SIZE;

    private final PlainNumber number = new PlainNumber();
    private byte[] text = {};
    private int mostLevels;
    private int mostOfNumber;

    /**
     * Where an object or a list ends, past its last byte.
     *
     * @param inText the text
     * @param from its first byte, a bracket
     * @param levels how deep objects and lists may lie in one another
     * @param numberLength how many characters a number may have
     * @return its end; -1 if there is something else in it
     */
    int end(byte[] inText, int from, int levels, int numberLength) {
        if (text != inText) {
            text = inText;
        }
        mostLevels = Math.min(levels, MOST_LEVELS);
        mostOfNumber = numberLength;
        return end(from);
    }

    private int end(int from) {
        long objects = 0;
        int open = 0;
        int at = from;
        while (at >= 0) {
            byte first = text[at];
            if (first == '{' || first == '[') {
                if (++open > mostLevels) {
                    return -1;
                }
                objects = objects << 1 | (first == '{' ? 1 : 0);
                at = PlainParts.behindSpace(text, at + 1);
                if (text[at] != closing(objects)) {
                    at = first == '{' ? behindKey(at) : at;
                    continue;
                }
            } else {
                at = scalar(first, at);
                if (at < 0) {
                    return -1;
                }
                at = PlainParts.behindSpace(text, at);
            }
            while (text[at] == closing(objects)) {
                objects >>>= 1;
                if (--open == 0) {
                    return at + 1;
                }
                at = PlainParts.behindSpace(text, at + 1);
            }
            if (text[at] != ',') {
                return -1;
            }
            at = PlainParts.behindSpace(text, at + 1);
            at = (objects & 1) != 0 ? behindKey(at) : at;
        }
        return -1;
    }

    private static byte closing(long objects) {
        return (byte) ((objects & 1) != 0 ? '}' : ']');
    }

    /** Where the value of a key begins, -1 if there is no key. */
    private int behindKey(int at) {
        int end = text[at] == '"' ? PlainParts.textEnd(text, at + 1) : -1;
        if (end < 0) {
            return -1;
        }
        int colon = PlainParts.behindSpace(text, end + 1);
        return text[colon] == ':' ? PlainParts.behindSpace(text, colon + 1) : -1;
    }

    private int scalar(byte first, int at) {
        if (first == '"') {
            int end = PlainParts.textEnd(text, at + 1);
            return end < 0 ? -1 : end + 1;
        } else if (first == 't' || first == 'f' || first == 'n') {
            return PlainParts.literal(text, at);
        }
        int end = number.read(text, at);
        return end - at <= mostOfNumber ? end : -1;
    }
}
