package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;

/** One value of a struct: a letter of its format, and for bytes their number. */
record StructCode(char letter, int size) {

    static StructCode of(char letter, int count) {
        int size = switch (letter) {
            case 's' -> count;
            case 'x', 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'l', 'L', 'f' -> 4;
            case 'q', 'Q', 'd' -> 8;
            default -> throw new IllegalArgumentException("'" + letter + "' is no code of a struct");
        };
        return new StructCode(letter, size);
    }

    boolean isPadding() {
        return letter == 'x';
    }

    /** The value in the next bytes; empty for padding. */
    Optional<Object> get(ByteBuffer source) {
        return Optional.ofNullable(
                switch (letter) {
                    case 'x' -> {
                        source.get();
                        yield null;
                    }
                    case 'c', 's' -> {
                        byte[] bytes = new byte[size];
                        source.get(bytes);
                        yield Bytes.of(bytes);
                    }
                    case '?' -> source.get() != 0;
                    case 'b' -> (int) source.get();
                    case 'B' -> Byte.toUnsignedInt(source.get());
                    case 'h' -> (int) source.getShort();
                    case 'H' -> Short.toUnsignedInt(source.getShort());
                    case 'i', 'l' -> source.getInt();
                    case 'I', 'L' -> Integer.toUnsignedLong(source.getInt());
                    case 'q' -> source.getLong();
                    case 'Q' -> new BigInteger(Long.toUnsignedString(source.getLong()));
                    case 'e' -> HalfFloat.toFloat(source.getShort());
                    case 'f' -> source.getFloat();
                    default -> source.getDouble();
                });
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    void put(Object value, ByteBuffer target) {
        switch (letter) {
            case 'c', 's' -> bytes(value, target);
            case '?' -> target.put((byte) (truth(value) ? 1 : 0));
            case 'e' -> target.putShort(HalfFloat.of(real(value)));
            case 'f' -> target.putFloat(single(real(value)));
            case 'd' -> target.putDouble(real(value));
            default -> whole(value, target);
        }
    }

    private void bytes(Object value, ByteBuffer target) {
        if (!(value instanceof Bytes bytes)) {
            throw new IllegalArgumentException("argument for '" + letter + "' must be bytes");
        } else if (bytes.length() > size || (letter == 'c' && bytes.length() != 1)) {
            throw new IllegalArgumentException(bytes.length() + " bytes for " + size);
        }
        target.put(bytes.toArray());
        target.put(new byte[size - bytes.length()]);
    }

    private static boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new IllegalArgumentException("required argument is not a truth value");
    }

    private static double real(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("required argument is not a float");
    }

    private static float single(double value) {
        float single = (float) value;
        if (Float.isInfinite(single) && !Double.isInfinite(value)) {
            throw new IllegalArgumentException("float too large to pack with f format");
        }
        return single;
    }

    private static BigInteger exact(Object value) {
        if (value instanceof BigInteger whole) {
            return whole;
        }
        return value instanceof Integer || value instanceof Long
                ? BigInteger.valueOf(((Number) value).longValue())
                : new BigDecimal(value.toString()).toBigIntegerExact();
    }

    private void whole(Object value, ByteBuffer target) {
        if (!(value instanceof Number) || value instanceof Double || value instanceof Float) {
            throw new IllegalArgumentException("required argument is not an integer");
        }
        BigInteger number = exact(value);
        boolean signed = Character.isLowerCase(letter);
        int bits = 8 * size;
        boolean fits = signed ? number.bitLength() < bits : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits) {
            throw new IllegalArgumentException("'" + letter + "' format requires a number of " + bits + " bits, "
                    + (signed ? "signed" : "not negative"));
        }
        long bitsOfIt = number.longValue();
        switch (size) {
            case 1 -> target.put((byte) bitsOfIt);
            case 2 -> target.putShort((short) bitsOfIt);
            case 4 -> target.putInt((int) bitsOfIt);
            default -> target.putLong(bitsOfIt);
        }
    }
}
