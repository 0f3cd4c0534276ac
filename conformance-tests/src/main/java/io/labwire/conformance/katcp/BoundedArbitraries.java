package io.labwire.conformance.katcp;

import io.labwire.conformance.BoundedScalars;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentType;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.TimestampOrNow;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values of types with bounds and of other forms; generated arbitraries are made of them. */
@SuppressWarnings("exports")
public final class BoundedArbitraries {

    private BoundedArbitraries() {}

    /**
     * Floating point numbers between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often
     */
    public static Arbitrary<Double> float64(double least, double most) {
        return BoundedScalars.float64(least, most);
    }

    /**
     * Floating point numbers of 32 bits between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often
     */
    public static Arbitrary<Float> float32(float least, float most) {
        return BoundedScalars.float32(least, most);
    }

    /**
     * Whole numbers from a limit on.
     *
     * @param least the limit
     * @return up to 2^400 above it
     */
    public static Arbitrary<BigInteger> integerFrom(BigInteger least) {
        return BoundedScalars.integerFrom(least);
    }

    /**
     * Whole numbers up to a limit.
     *
     * @param most the limit
     * @return up to 2^400 below it
     */
    public static Arbitrary<BigInteger> integerUntil(BigInteger most) {
        return BoundedScalars.integerUntil(most);
    }

    /**
     * Text of some length.
     *
     * @param least how many code points at least
     * @param most how many at most
     * @return any text, rich in what has to be escaped
     */
    public static Arbitrary<String> string(int least, int most) {
        return BoundedScalars.string(KatcpArbitraries.string(), least, most);
    }

    /**
     * Text that a regular expression matches as a whole.
     *
     * @param regex the expression: literals, classes, groups, alternatives and repetitions
     * @return some of the texts
     * @throws IllegalArgumentException if it has anything else; write the messages' arbitrary by hand then
     */
    public static Arbitrary<String> matching(String regex) {
        return BoundedScalars.matching(regex);
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
        return BoundedScalars.matching(regex, least, most);
    }

    /**
     * Some bytes.
     *
     * @param least how many at least
     * @param most how many at most
     * @return each of the 256 values
     */
    public static Arbitrary<Bytes> bytes(int least, int most) {
        return BoundedScalars.bytes(least, most);
    }

    /**
     * Moments, and now.
     *
     * @return either
     */
    public static Arbitrary<TimestampOrNow> timestampOrNow() {
        return Arbitraries.oneOf(
                Arbitraries.just(TimestampOrNow.NOW),
                KatcpArbitraries.timestamp().map(TimestampOrNow::at));
    }

    /**
     * Moments without end or before 1970.
     *
     * @return those that a strict timestamp can be
     */
    public static Arbitrary<Timestamp> strictTimestamp() {
        return KatcpArbitraries.timestamp()
                .filter(moment -> Double.isFinite(moment.seconds()) && moment.seconds() >= 0);
    }

    /**
     * Moments of whole seconds, which seconds and milliseconds both can say.
     *
     * @return this century's
     */
    public static Arbitrary<Timestamp> wholeSeconds() {
        return Arbitraries.longs().between(0, 4_102_444_800L).map(Timestamp::new);
    }

    /**
     * Values that come back when they are written and read: not those that an earlier member of a union takes for itself, or
     * whose text has a separator in it.
     *
     * @param type how they are written
     * @param values the values
     * @param <T> their type
     * @return those that come back
     */
    public static <T> Arbitrary<T> comingBack(ArgumentType<T> type, Arbitrary<T> values) {
        return values.filter(value -> comesBack(type, value));
    }

    private static <T> boolean comesBack(ArgumentType<T> type, T value) {
        if (type.fault(value).isPresent()) {
            return false;
        }
        List<Bytes> arguments = new ArrayList<>();
        type.write(value, ArgumentWriter.to(arguments));
        try {
            return type.read(ArgumentReader.of(arguments), "value").equals(value);
        } catch (WireFormatException refused) {
            return false;
        }
    }
}
