package io.labwire.conformance;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Arbitrary values that are the same in every protocol, rich in those that break codecs. */
public final class ScalarArbitraries {

    private ScalarArbitraries() {}

    /**
     * Truth values.
     *
     * @return true and false
     */
    public static Arbitrary<Boolean> bool() {
        return Arbitraries.of(true, false);
    }

    /**
     * Whole numbers of 32 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Integer> int32() {
        return often(Arbitraries.integers(), 0, 1, -1, 9, 10, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Long> int64() {
        return often(
                Arbitraries.longs(),
                0L,
                -1L,
                1L << 31,
                -(1L << 31) - 1,
                999_999_999_999_999_999L,
                1_000_000_000_000_000_000L,
                Long.MAX_VALUE,
                Long.MIN_VALUE);
    }

    /**
     * Whole numbers of any size.
     *
     * @return up to 400 bits and their neighbours beyond 64, with either sign
     */
    public static Arbitrary<BigInteger> integer() {
        BigInteger large = BigInteger.ONE.shiftLeft(400);
        BigInteger beyondLong = BigInteger.ONE.shiftLeft(63);
        return often(
                Arbitraries.bigIntegers().between(large.negate(), large),
                BigInteger.ZERO,
                BigInteger.ONE.negate(),
                beyondLong,
                beyondLong.negate(),
                beyondLong.negate().subtract(BigInteger.ONE));
    }

    /**
     * Floating point numbers.
     *
     * @return any double, also subnormal, not finite and the negative zero
     */
    public static Arbitrary<Double> float64() {
        Arbitrary<Double> anyBits = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .map(Double::longBitsToDouble);
        Arbitrary<Double> human = Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(thousandths -> thousandths / 1e3);
        return often(
                either(anyBits, human),
                0.0,
                -0.0,
                0.1,
                1e-4,
                1e-5,
                1e15,
                1e16,
                9007199254740994.0,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY);
    }

    /**
     * Values of a type, of which one in five is a limit, so that also a message of few fields meets them. Put together without
     * jqwik's own alternatives, which are several times as slow.
     *
     * @param any all values
     * @param limits those that break codecs
     * @param <T> the type
     * @return both
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the limits are only read
    public static <T> Arbitrary<T> often(Arbitrary<T> any, T... limits) {
        List<T> rare = List.of(limits);
        Arbitrary<Integer> choice =
                Arbitraries.integers().between(0, 5 * rare.size() - 1).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(any, choice)
                .as((value, chosen) -> chosen < 4 * rare.size() ? value : rare.get(chosen - 4 * rare.size()));
    }

    /**
     * Values of two kinds, as often of the one as of the other.
     *
     * @param one the first kind
     * @param other the second kind
     * @param <T> the type
     * @return both
     */
    public static <T> Arbitrary<T> either(Arbitrary<T> one, Arbitrary<T> other) {
        return Combinators.combine(one, other, bool()).as((first, second, which) -> which ? first : second);
    }
}
