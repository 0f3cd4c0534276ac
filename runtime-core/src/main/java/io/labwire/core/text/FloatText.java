package io.labwire.core.text;

import java.nio.charset.StandardCharsets;

/**
 * Floating point numbers as text, as Python writes and reads them: the shortest digits that give the same number back,
 * and among those the ones nearest to it. {@code 3.0}, {@code 1e+16}, {@code 1e-05}, {@code nan}, {@code -inf}.
 *
 * <p>Plain notation if the decimal exponent is at least -4 and below 16, and always with a decimal point;
 * else scientific with a sign and at least two digits in the exponent. {@link Double#toString(double)} has other
 * thresholds, another form, and before JDK 19 not always the fewest digits.
 */
public final class FloatText {

    /** The most bytes that {@link #write} needs, as for {@code -2.2250738585072014e-308}. */
    public static final int MAX_LENGTH = 24;

    private FloatText() {}

    /**
     * The text of a number.
     *
     * @param value any number
     * @return its text, ASCII
     */
    public static String format(double value) {
        byte[] text = new byte[MAX_LENGTH];
        int length = write(value, text, 0);
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes the text of a number.
     *
     * @param value any number
     * @param target where to
     * @param offset index of the first byte; {@link #MAX_LENGTH} bytes have to be free from there
     * @return index after the last byte written
     */
    public static int write(double value, byte[] target, int offset) {
        return FloatWriter.write(value, target, offset);
    }

    /**
     * The number that a text means: decimal digits with an optional point, exponent and sign, {@code nan}, {@code inf}
     * or {@code infinity} in any case, underscores between digits, ASCII white space around it. No hexadecimal digits, no
     * type suffix. Too large is infinite, too small is zero, else the nearest number.
     *
     * @param text the text
     * @return the number
     * @throws NumberFormatException if the text has another form
     */
    public static double parse(String text) {
        // A character beyond ASCII becomes bytes that are no digit.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, 0, bytes.length);
    }

    /**
     * The number that some bytes of ASCII text mean, as {@link #parse(String)} reads it.
     *
     * @param text the array that holds the text
     * @param from index of its first byte
     * @param to index after its last byte
     * @return the number
     * @throws NumberFormatException if the text has another form
     */
    public static double parse(byte[] text, int from, int to) {
        return FloatReader.parse(text, from, to);
    }
}
