package io.labwire.conformance.katcp;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values of KATCP: one method for each scalar of the schema language, and untyped messages. All of them are
 * rich in the values that break codecs; generated arbitraries are made of them.
 */
public final class KatcpArbitraries {

    /** What has a meaning in a line, escaped or not. */
    private static final String MEANINGFUL = "\\ \0\n\r\u001b\t@[]?!#_-01e.";

    private KatcpArbitraries() {}

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
        return often(Arbitraries.integers(), Arbitraries.of(0, 1, -1, 9, 10, Integer.MAX_VALUE, Integer.MIN_VALUE));
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Long> int64() {
        return often(
                Arbitraries.longs(),
                Arbitraries.of(
                        0L,
                        -1L,
                        1L << 31,
                        -(1L << 31) - 1,
                        999_999_999_999_999_999L,
                        1_000_000_000_000_000_000L,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE));
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
                Arbitraries.of(
                        BigInteger.ZERO,
                        BigInteger.ONE.negate(),
                        beyondLong,
                        beyondLong.negate(),
                        beyondLong.negate().subtract(BigInteger.ONE)));
    }

    /**
     * Floating point numbers.
     *
     * @return any double, also subnormal, not finite and the negative zero
     */
    public static Arbitrary<Double> float64() {
        Arbitrary<Double> anyBits = Arbitraries.longs()
                .between(Long.MIN_VALUE, Long.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .map(Double::longBitsToDouble);
        Arbitrary<Double> human = Arbitraries.doubles().between(-1e9, 1e9).ofScale(3);
        return often(
                Arbitraries.oneOf(anyBits, human),
                Arbitraries.of(
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
                        Double.NEGATIVE_INFINITY));
    }

    /**
     * Text.
     *
     * @return any Unicode text without unpaired surrogates, rich in what has to be escaped; also empty
     */
    public static Arbitrary<String> string() {
        Arbitrary<Integer> codePoint = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(' ', '~')),
                Tuple.of(4, Arbitraries.of(MEANINGFUL.chars().boxed().toList())),
                Tuple.of(1, Arbitraries.integers().between(0, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, Character.MAX_CODE_POINT)));
        Arbitrary<String> any = codePoint.list().ofMaxSize(20).map(KatcpArbitraries::text);
        return often(
                any,
                Arbitraries.of("", " ", "\\", "@", "\\@", MEANINGFUL, "a".repeat(300), "\u00e9\u20ac\ud83d\udd2d"));
    }

    /**
     * Bytes.
     *
     * @return up to 64, also none, also each of the 256 values
     */
    public static Arbitrary<Bytes> bytes() {
        byte[] everyValue = new byte[256];
        for (int value = 0; value < everyValue.length; value++) {
            everyValue[value] = (byte) value;
        }
        Arbitrary<Byte> each = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(
                        MEANINGFUL.chars().mapToObj(meaning -> (byte) meaning).toList()));
        return often(
                each.array(byte[].class).ofMaxSize(64).map(Bytes::of),
                Arbitraries.of(
                        Bytes.EMPTY, Bytes.of(everyValue), Bytes.of((byte) 0xFF, (byte) 0xC0), Bytes.utf8("\\")));
    }

    /**
     * Moments.
     *
     * @return any that KATCP 5 can write, that is, of whole microseconds where a double can tell them apart; also not
     *     finite
     */
    public static Arbitrary<Timestamp> timestamp() {
        Arbitrary<Double> thisCentury =
                Arbitraries.longs().between(0, 4_102_444_800_000_000L).map(micros -> micros / 1e6);
        return Arbitraries.oneOf(thisCentury, float64())
                .map(KatcpArbitraries::roundedAsWritten)
                .map(Timestamp::new);
    }

    /**
     * Lengths of time.
     *
     * @return any, to the nanosecond, also negative
     */
    public static Arbitrary<Duration> duration() {
        Arbitrary<Duration> shorter = Arbitraries.longs().map(Duration::ofNanos);
        Arbitrary<Duration> any = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 999_999_999))
                .as(Duration::ofSeconds);
        return often(
                Arbitraries.oneOf(shorter, any),
                Arbitraries.of(
                        Duration.ZERO,
                        Duration.ofNanos(1),
                        Duration.ofNanos(-1),
                        Duration.ofMillis(500),
                        Duration.ofMillis(-1500),
                        Duration.ofSeconds(65),
                        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                        Duration.ofSeconds(Long.MIN_VALUE)));
    }

    /**
     * Addresses.
     *
     * @return IPv4, IPv6 and names, with a port and without
     */
    public static Arbitrary<Address> address() {
        Arbitrary<String> ipv4 =
                Arbitraries.integers().between(0, 255).list().ofSize(4).map(parts -> joined(parts, "."));
        Arbitrary<String> name = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-', '.', '_', ' ', ']')
                .ofMaxLength(20);
        Arbitrary<String> host = Arbitraries.oneOf(
                ipv4, name, Arbitraries.of("::1", "::", "fe80::1%eth0", "2001:db8::7147", "", "localhost", "0.0.0.0"));
        Arbitrary<OptionalInt> port = Arbitraries.oneOf(
                Arbitraries.just(OptionalInt.empty()),
                Arbitraries.of(0, 7147, 65535, Integer.MAX_VALUE).map(OptionalInt::of),
                Arbitraries.integers().between(0, 65535).map(OptionalInt::of));
        return Combinators.combine(host, port).as(Address::new);
    }

    /**
     * States of a line-replaceable unit.
     *
     * @return both
     */
    public static Arbitrary<Lru> lru() {
        return Arbitraries.of(Lru.values());
    }

    /**
     * Names of messages.
     *
     * @return a letter, then letters, digits and dashes, also several dashes and one at the end
     */
    public static Arbitrary<String> messageName() {
        Arbitrary<Character> letter = Arbitraries.chars().alpha();
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars('-').ofMaxLength(15);
        return Combinators.combine(letter, rest).as((first, others) -> first + others);
    }

    /**
     * Untyped messages.
     *
     * @return of all kinds, with an id and without, with up to six arguments
     */
    public static Arbitrary<Message> message() {
        Arbitrary<Integer> id = Arbitraries.oneOf(
                Arbitraries.of(Message.NO_ID, 1, Integer.MAX_VALUE),
                Arbitraries.integers().between(1, Integer.MAX_VALUE));
        Arbitrary<List<Bytes>> arguments = bytes().list().ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(MessageKind.values()), messageName(), id, arguments)
                .as(Message::new);
    }

    /** The limits of a type are one value in five, so that also a message of few fields meets them. */
    private static <T> Arbitrary<T> often(Arbitrary<T> any, Arbitrary<T> limits) {
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, limits));
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static double roundedAsWritten(double seconds) {
        return Double.isFinite(seconds) ? Double.parseDouble(new Timestamp(seconds).text()) : seconds;
    }

    private static String joined(List<Integer> parts, String separator) {
        return String.join(separator, parts.stream().map(String::valueOf).toList());
    }
}
