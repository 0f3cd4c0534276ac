package io.labwire.conformance.json;

import static io.labwire.conformance.ScalarArbitraries.either;
import static io.labwire.conformance.ScalarArbitraries.often;

import io.labwire.conformance.ScalarArbitraries;
import io.labwire.core.Bytes;
import io.labwire.json.codec.JsonNullable;
import io.labwire.json.value.JsonBoolean;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.value.Seconds;
import io.labwire.json.value.UnixTime;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary values of JSON schemas: one method for each type of the schema language. All of them are rich in the values that
 * break codecs; generated arbitraries are made of them.
 */
@SuppressWarnings("exports")
public final class JsonArbitraries {

    /** What has a meaning in a text, or in the key of one. */
    private static final String MEANINGFUL = "\"\\/{}[]:,_- aAbBzZ0159\0\b\t\n\f\r\u001f\u007f";

    private static final char[] TEXT =
            (MEANINGFUL.repeat(3) + "\u0080\u00e9\u07ff\u0800\u2028\u20ac\ufeff\ufffd\uffff").toCharArray();

    private static final int MOST_ITEMS = 3;
    private static final int DEEPEST = 3;

    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();
    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();

    private JsonArbitraries() {}

    /**
     * Truth values.
     *
     * @return true and false
     */
    public static Arbitrary<Boolean> bool() {
        return ScalarArbitraries.bool();
    }

    /**
     * Whole numbers of 8 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Integer> int8() {
        return between(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Whole numbers of 16 bits.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Integer> int16() {
        return between(Short.MIN_VALUE, Short.MAX_VALUE);
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
     * Whole numbers of 8 bits without a sign.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Integer> uint8() {
        return between(0, 0xff);
    }

    /**
     * Whole numbers of 16 bits without a sign.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Integer> uint16() {
        return between(0, 0xffff);
    }

    /**
     * Whole numbers of 32 bits without a sign.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<Long> uint32() {
        long most = 0xffff_ffffL;
        return often(Arbitraries.longs().between(0, most), 0L, 1L, (long) Integer.MAX_VALUE, 1L << 31, most);
    }

    /**
     * Whole numbers of 64 bits without a sign.
     *
     * @return all of them, the limits often
     */
    public static Arbitrary<BigInteger> uint64() {
        BigInteger beyondLong = BigInteger.ONE.shiftLeft(63);
        BigInteger most = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        return often(
                Arbitraries.bigIntegers().between(BigInteger.ZERO, most),
                BigInteger.ZERO,
                beyondLong.subtract(BigInteger.ONE),
                beyondLong,
                most);
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return often(Arbitraries.integers().between(least, most), least, 0, most);
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
     * Floating point numbers of 32 bits.
     *
     * @return any, also subnormal, not finite and the negative zero
     */
    public static Arbitrary<Float> float32() {
        Arbitrary<Float> anyBits = Arbitraries.integers().map(Float::intBitsToFloat);
        return often(
                anyBits,
                0.0f,
                -0.0f,
                0.1f,
                Float.MIN_VALUE,
                Float.MIN_NORMAL,
                Float.MAX_VALUE,
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY);
    }

    /**
     * Floating point numbers.
     *
     * @return any, also subnormal, not finite and the negative zero
     */
    public static Arbitrary<Double> float64() {
        return ScalarArbitraries.float64();
    }

    /**
     * Floating point numbers that every reader of JSON takes.
     *
     * @return any finite one, also subnormal and the negative zero
     */
    public static Arbitrary<Double> finiteFloat64() {
        return float64().filter(Double::isFinite);
    }

    /**
     * Text.
     *
     * @return any Unicode text without unpaired surrogates, rich in what has to be escaped; also empty
     */
    public static Arbitrary<String> string() {
        Arbitrary<String> text = Arbitraries.strings().withChars(TEXT).ofMaxLength(16);
        return often(text, "", "null", "\\u0000", "NaN", "\ud83d\ude00", "x\ud83d\udd2d", "a".repeat(300));
    }

    /**
     * Text as readers take it that look at no surrogates, such as Python's.
     *
     * @return any text, also with halves of surrogate pairs
     */
    public static Arbitrary<String> looseString() {
        Arbitrary<String> half = Arbitraries.of("\ud800", "\udbff", "\udc00", "\udfff\ud83d", "\\\ud800u");
        return either(
                string(),
                Combinators.combine(string(), half, string()).as((one, between, other) -> one + between + other));
    }

    /**
     * Bytes.
     *
     * @return up to 32, also none, also each of the 256 values
     */
    public static Arbitrary<Bytes> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(32).map(Bytes::of);
    }

    /**
     * Universally unique ids.
     *
     * @return any 128 bits
     */
    public static Arbitrary<UUID> uuid() {
        return often(
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new),
                new UUID(0, 0),
                new UUID(-1, -1));
    }

    /**
     * Moments as seconds with a fraction.
     *
     * @return any that can be told, this century's often
     */
    public static Arbitrary<UnixTime> unixTime() {
        Arbitrary<Double> thisCentury =
                Arbitraries.longs().between(0, 4_102_444_800_000_000L).map(micros -> micros / 1e6);
        return either(thisCentury, float64().filter(UnixTime::isMoment)).map(UnixTime::new);
    }

    /**
     * Lengths of time as seconds with a fraction.
     *
     * @return any that can be told
     */
    public static Arbitrary<Seconds> seconds() {
        return float64().filter(Seconds::isLength).map(Seconds::new);
    }

    /**
     * Moments of whole units since 1970.
     *
     * @param perSecond how many units are a second: 1, 1000, 1000000 or 1000000000
     * @return any that can be told
     */
    public static Arbitrary<Instant> instant(long perSecond) {
        Arbitrary<Long> seconds = often(
                Arbitraries.longs().between(FIRST_SECOND, LAST_SECOND),
                0L,
                -1L,
                1_732_250_000L,
                FIRST_SECOND,
                LAST_SECOND);
        return Combinators.combine(seconds, Arbitraries.longs().between(0, perSecond - 1))
                .as((whole, units) -> Instant.ofEpochSecond(whole, units * (1_000_000_000L / perSecond)));
    }

    /**
     * Lengths of time of whole units.
     *
     * @param perSecond how many units are a second: 1, 1000, 1000000 or 1000000000
     * @return any, also negative
     */
    public static Arbitrary<Duration> duration(long perSecond) {
        return Combinators.combine(
                        ScalarArbitraries.int64(), Arbitraries.longs().between(0, perSecond - 1))
                .as((whole, units) -> Duration.ofSeconds(whole, units * (1_000_000_000L / perSecond)));
    }

    /**
     * Any JSON that every reader takes.
     *
     * @return trees of at most three levels
     */
    public static Arbitrary<JsonValue> json() {
        return json(string(), finiteFloat64());
    }

    /**
     * Any JSON that Python takes.
     *
     * @return trees of at most three levels, also with numbers that are not finite and with halves of surrogate pairs
     */
    public static Arbitrary<JsonValue> looseJson() {
        return json(looseString(), float64());
    }

    private static Arbitrary<JsonValue> json(Arbitrary<String> texts, Arbitrary<Double> floats) {
        Arbitrary<JsonValue> flat = Arbitraries.oneOf(
                Arbitraries.of(JsonNull.NULL, JsonBoolean.TRUE, JsonBoolean.FALSE),
                texts.map(JsonText::new),
                integer().map(JsonInteger::new),
                int64().map(JsonInteger::new),
                floats.map(JsonFloat::new));
        Arbitrary<JsonValue> values = flat;
        for (int level = 0; level < DEEPEST; level++) {
            Arbitrary<JsonValue> inner = values;
            values = Arbitraries.oneOf(
                    flat,
                    list(inner).map(JsonList::new),
                    Arbitraries.maps(texts, inner).ofMaxSize(MOST_ITEMS).map(JsonObject::new));
        }
        return values;
    }

    /**
     * What may be left out, and may be null.
     *
     * @param values what it is else
     * @param <T> the type of the values
     * @return all three
     */
    public static <T> Arbitrary<JsonNullable<T>> nullable(Arbitrary<T> values) {
        return often(values.map(JsonNullable::of), JsonNullable.absent(), JsonNullable.of(null));
    }

    /**
     * Lists.
     *
     * @param items what is in them
     * @param <T> the type of the items
     * @return none to three items
     */
    public static <T> Arbitrary<List<T>> list(Arbitrary<T> items) {
        return items.list().ofMaxSize(MOST_ITEMS);
    }

    /**
     * Sets.
     *
     * @param items what is in them
     * @param <T> the type of the items
     * @return none to three items, if there are so many
     */
    public static <T> Arbitrary<Set<T>> set(Arbitrary<T> items) {
        return items.list().ofMaxSize(MOST_ITEMS).map(LinkedHashSet::new);
    }

    /**
     * Maps.
     *
     * @param values what their values are
     * @param <T> the type of the values
     * @return none to three values, with any text for a key
     */
    public static <T> Arbitrary<Map<String, T>> map(Arbitrary<T> values) {
        return Arbitraries.maps(string(), values).ofMaxSize(MOST_ITEMS);
    }
}
