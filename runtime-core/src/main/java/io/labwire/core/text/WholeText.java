package io.labwire.core.text;

import java.nio.charset.StandardCharsets;

/** Whole numbers as text: decimal digits, and a minus sign before them if there is one. */
public final class WholeText {

    /** The most bytes that {@link #write} needs, as for {@link Long#MIN_VALUE}. */
    public static final int MAX_LENGTH = 20;

    /** Of which the amount is no {@code long}. */
    private static final byte[] LEAST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int exponent = 1; exponent < POWERS.length; exponent++) {
            POWERS[exponent] = 10 * POWERS[exponent - 1];
        }
    }

    private WholeText() {}

    /**
     * Writes the text of a number.
     *
     * @param value any number
     * @param target where to
     * @param offset index of the first byte; as many have to be free from there as the text has, at most {@link #MAX_LENGTH}
     * @return index after the last byte written
     */
    public static int write(long value, byte[] target, int offset) {
        if (value >= 0) {
            return digits(value, count(value), target, offset);
        } else if (value == Long.MIN_VALUE) {
            System.arraycopy(LEAST, 0, target, offset, LEAST.length);
            return offset + LEAST.length;
        }
        target[offset] = '-';
        return digits(-value, count(-value), target, offset + 1);
    }

    /** How many digits an amount has. */
    static int count(long amount) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(amount | 1);
        int fewest = (bits * 1233) >> 12; // bits times the logarithm of 2 to the base 10
        return amount >= POWERS[fewest] ? fewest + 1 : Math.max(1, fewest);
    }

    /** Writes so many of the last digits of an amount; the index after them. */
    static int digits(long amount, int count, byte[] target, int offset) {
        int end = offset + count;
        long rest = amount;
        int at = end;
        while (at - offset >= 2) { // two digits are had for one division
            long hundreds = rest / 100;
            int pair = (int) (rest - hundreds * 100);
            int tens = (pair * 103) >> 10; // what a division by ten gives
            target[--at] = (byte) ('0' + pair - tens * 10);
            target[--at] = (byte) ('0' + tens);
            rest = hundreds;
        }
        if (at > offset) {
            target[offset] = (byte) ('0' + rest % 10);
        }
        return end;
    }
}
