package io.labwire.katcp.wire;

/** The seven bytes that an argument cannot hold as they are, and the letters they are written with. */
final class Escapes {

    /** What {@code \@} stands for: nothing. */
    static final int NOTHING = -1;

    private static final byte[] LETTERS = new byte[256];
    private static final short[] VALUES = new short[256];

    static {
        pair('\\', '\\');
        pair(' ', '_');
        pair('\0', '0');
        pair('\n', 'n');
        pair('\r', 'r');
        pair(0x1B, 'e');
        pair('\t', 't');
        VALUES['@'] = NOTHING;
    }

    private Escapes() {}

    private static void pair(int value, char letter) {
        LETTERS[value] = (byte) letter;
        VALUES[letter] = (short) value;
    }

    /** The letter to write after a backslash for this byte, or 0 if the byte is written as it is. */
    static byte letter(byte value) {
        return LETTERS[value & 0xFF];
    }

    /** The byte that a letter after a backslash means, or {@link #NOTHING}. */
    static int value(byte letter) {
        return VALUES[letter & 0xFF];
    }
}
