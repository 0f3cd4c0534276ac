package io.labwire.conformance.katcp;

import static io.labwire.conformance.ScalarArbitraries.either;
import static io.labwire.conformance.ScalarArbitraries.often;

import io.labwire.conformance.ScalarArbitraries;
import io.labwire.core.Bytes;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary values of KATCP: one method for each scalar of the schema language, and untyped messages. All of them are
 * rich in the values that break codecs; generated arbitraries are made of them.
 */
@SuppressWarnings("exports")
public final class KatcpArbitraries {

    /** What has a meaning in a line, escaped or not. */
    private static final String MEANINGFUL = "\\ \0\n\r\u001b\t@[]?!#_-01e.";

    private static final String EVERY_BYTE = charactersUntil(0xFF);
    private static final char[] BYTES = (EVERY_BYTE + MEANINGFUL.repeat(10)).toCharArray();
    private static final char[] TEXT =
            (charactersUntil('~') + MEANINGFUL.repeat(4) + "\u0080\u00e9\u07ff\u0800\u20ac\ufffd\uffff").toCharArray();

    private KatcpArbitraries() {}

    /**
     * Truth values.
     *
     * @return true and false
     */
    public static Arbitrary<Boolean> bool() {
        return ScalarArbitraries.bool();
    }

    /**
     * Whole numbers of 32 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Integer> int32() {
        return ScalarArbitraries.int32();
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Long> int64() {
        return ScalarArbitraries.int64();
    }

    /**
     * Whole numbers of any size.
     *
     * @return up to 400 bits and their neighbours beyond 64, with either sign
     */
    public static Arbitrary<BigInteger> integer() {
        return ScalarArbitraries.integer();
    }

    /**
     * Floating point numbers.
     *
     * @return any double, also subnormal, not finite and the negative zero
     */
    public static Arbitrary<Double> float64() {
        return ScalarArbitraries.float64();
    }

    /**
     * Text.
     *
     * @return any Unicode text without unpaired surrogates, rich in what has to be escaped; also empty
     */
    public static Arbitrary<String> string() {
        Arbitrary<String> text = Arbitraries.strings().withChars(TEXT).ofMaxLength(20);
        Arbitrary<String> end = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(codePoint -> isSurrogate(codePoint) ? "" : Character.toString(codePoint));
        Arbitrary<String> any = Combinators.combine(text, end).as(String::concat);
        return often(
                either(text, any), "", " ", "\\", "@", "\\@", MEANINGFUL, "a".repeat(300), "\u00e9\u20ac\ud83d\udd2d");
    }

    /**
     * Bytes.
     *
     * @return up to 64, also none, also each of the 256 values
     */
    public static Arbitrary<Bytes> bytes() {
        Arbitrary<Bytes> any = Arbitraries.strings()
                .withChars(BYTES)
                .ofMaxLength(64)
                .map(bytes -> Bytes.of(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        byte[] everyValue = EVERY_BYTE.getBytes(StandardCharsets.ISO_8859_1);
        return often(any, Bytes.EMPTY, Bytes.of(everyValue), Bytes.of((byte) 0xFF, (byte) 0xC0), Bytes.utf8("\\"));
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
        return either(thisCentury, float64())
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
                either(shorter, any),
                Duration.ZERO,
                Duration.ofNanos(1),
                Duration.ofNanos(-1),
                Duration.ofMillis(500),
                Duration.ofMillis(-1500),
                Duration.ofSeconds(65),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(Long.MIN_VALUE));
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

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String charactersUntil(int last) {
        StringBuilder characters = new StringBuilder();
        for (char each = 0; each <= last; each++) {
            characters.append(each);
        }
        return characters.toString();
    }

    private static double roundedAsWritten(double seconds) {
        return Double.isFinite(seconds) ? Double.parseDouble(new Timestamp(seconds).text()) : seconds;
    }

    private static String joined(List<Integer> parts, String separator) {
        return String.join(separator, parts.stream().map(String::valueOf).toList());
    }
}
