package io.labwire.core.text;

/** Writes shortest decimals in Python's notation. */
final class FloatWriter {

    private static final int PLAIN_FROM = -4;
    private static final int PLAIN_BELOW = 16;

    private FloatWriter() {}

    static int write(double value, byte[] target, int offset) {
        int at = offset;
        if (Double.isNaN(value)) {
            return literal("nan", target, at);
        }
        if (Double.doubleToRawLongBits(value) < 0) {
            target[at++] = '-';
        }
        double magnitude = Math.abs(value);
        if (magnitude == 0) {
            return literal("0.0", target, at);
        }
        if (Double.isInfinite(magnitude)) {
            return literal("inf", target, at);
        }
        return number(magnitude, target, at);
    }

    private static int number(double magnitude, byte[] target, int at) {
        int scale = ShortestDecimal.fewDecimals(magnitude);
        long digits;
        int exponent;
        if (scale >= 0) {
            digits = ShortestDecimal.scaled(magnitude, scale);
            exponent = -scale;
        } else {
            exponent = ShortestDecimal.exponent(magnitude);
            digits = ShortestDecimal.digits(magnitude, exponent);
        }
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        int count = WholeText.count(digits);
        int scientific = exponent + count - 1;
        return scientific >= PLAIN_FROM && scientific < PLAIN_BELOW
                ? plain(digits, count, scientific, target, at)
                : scientific(digits, count, scientific, target, at);
    }

    private static int plain(long digits, int count, int scientific, byte[] target, int at) {
        if (scientific < 0) { // 0.00ddd
            int zeros = -scientific - 1;
            int point = literal("0.", target, at);
            for (int i = 0; i < zeros; i++) {
                target[point + i] = '0';
            }
            return WholeText.digits(digits, count, target, point + zeros);
        }
        int whole = scientific + 1;
        if (count <= whole) { // ddd000.0
            int end = WholeText.digits(digits, count, target, at);
            while (end < at + whole) {
                target[end++] = '0';
            }
            return literal(".0", target, end);
        }
        WholeText.digits(digits, count, target, at + 1); // dd.ddd: one to the right, then the whole part back
        System.arraycopy(target, at + 1, target, at, whole);
        target[at + whole] = '.';
        return at + count + 1;
    }

    private static int scientific(long digits, int count, int scientific, byte[] target, int at) {
        int end;
        if (count == 1) {
            end = WholeText.digits(digits, 1, target, at);
        } else {
            end = WholeText.digits(digits, count, target, at + 1);
            target[at] = target[at + 1];
            target[at + 1] = '.';
        }
        target[end++] = 'e';
        target[end++] = (byte) (scientific < 0 ? '-' : '+');
        int exponent = Math.abs(scientific);
        return WholeText.digits(exponent, Math.max(2, WholeText.count(exponent)), target, end);
    }

    private static int literal(String text, byte[] target, int at) {
        for (int i = 0; i < text.length(); i++) {
            target[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }
}
