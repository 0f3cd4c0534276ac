package io.labwire.conformance;

import io.labwire.core.Bytes;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values between limits that are the same in every protocol. */
@SuppressWarnings("exports")
public final class BoundedScalars {

    /** How far from a limit a number without the other limit goes, in bits. */
    private static final int FAR = 400;

    /** Long enough for every case, and short enough for a message under test. */
    private static final int MORE = 20;

    private BoundedScalars() {}

    /**
     * Floating point numbers between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often
     */
    public static Arbitrary<Double> float64(double least, double most) {
        Arbitrary<Double> between = Arbitraries.longs().between(0, 1L << 52).map(step -> {
            double part = Math.scalb((double) step, -52);
            return Math.min(most, Math.max(least, least * (1 - part) + most * part));
        });
        return Arbitraries.oneOf(between, Arbitraries.of(least, most));
    }

    /**
     * Floating point numbers of 32 bits between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often if they have 32 bits
     */
    public static Arbitrary<Float> float32(double least, double most) {
        return float64(least, most).map(Double::floatValue).filter(value -> value >= least && value <= most);
    }

    /**
     * Whole numbers from a limit on.
     *
     * @param least the limit
     * @return up to 2^400 above it
     */
    public static Arbitrary<BigInteger> integerFrom(BigInteger least) {
        return Arbitraries.bigIntegers().between(least, least.add(BigInteger.ONE.shiftLeft(FAR)));
    }

    /**
     * Whole numbers up to a limit.
     *
     * @param most the limit
     * @return up to 2^400 below it
     */
    public static Arbitrary<BigInteger> integerUntil(BigInteger most) {
        return Arbitraries.bigIntegers().between(most.subtract(BigInteger.ONE.shiftLeft(FAR)), most);
    }

    /**
     * Text of some length.
     *
     * @param like text of any length, whose characters are taken
     * @param least how many code points at least
     * @param most how many at most
     * @return text with characters of all kinds
     */
    public static Arbitrary<String> string(Arbitrary<String> like, int least, int most) {
        Arbitrary<String> character = like.map(text -> text.isEmpty() ? "x" : Character.toString(text.codePointAt(0)));
        return character
                .list()
                .ofMinSize(least)
                .ofMaxSize(most(least, most))
                .map(characters -> String.join("", characters));
    }

    /**
     * Text that a regular expression matches as a whole.
     *
     * @param regex the expression: literals, classes, groups, alternatives and repetitions
     * @return some of the texts
     * @throws IllegalArgumentException if it has anything else; write the messages' arbitrary by hand then
     */
    public static Arbitrary<String> matching(String regex) {
        return PatternArbitrary.of(regex);
    }

    /**
     * Text of some length that a regular expression matches as a whole.
     *
     * @param regex the expression: literals, classes, groups, alternatives and repetitions
     * @param least how many code points at least
     * @param most how many at most
     * @return those of the texts that have such a length
     * @throws IllegalArgumentException if it has anything else; write the messages' arbitrary by hand then
     */
    public static Arbitrary<String> matching(String regex, int least, int most) {
        return matching(regex).filter(text -> {
            int length = text.codePointCount(0, text.length());
            return length >= least && length <= most;
        });
    }

    /**
     * Some bytes.
     *
     * @param least how many at least
     * @param most how many at most
     * @return each of the 256 values
     */
    public static Arbitrary<Bytes> bytes(int least, int most) {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofMinSize(least)
                .ofMaxSize(most(least, most))
                .map(Bytes::of);
    }

    private static int most(int least, int most) {
        return (int) Math.min(most, (long) least + MORE);
    }
}
