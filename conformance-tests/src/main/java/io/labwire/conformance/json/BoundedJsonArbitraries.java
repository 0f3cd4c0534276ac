package io.labwire.conformance.json;

import static io.labwire.conformance.ScalarArbitraries.often;

import io.labwire.conformance.BoundedScalars;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values of JSON schemas that are held to something; generated arbitraries are made of them. */
@SuppressWarnings("exports")
public final class BoundedJsonArbitraries {

    private BoundedJsonArbitraries() {}

    /**
     * Whole numbers of at most 32 bits between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often
     */
    public static Arbitrary<Integer> int32(int least, int most) {
        return often(Arbitraries.integers().between(least, most), least, most);
    }

    /**
     * Whole numbers of at most 64 bits between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often
     */
    public static Arbitrary<Long> int64(long least, long most) {
        return often(Arbitraries.longs().between(least, most), least, most);
    }

    /**
     * Whole numbers of any size between two limits.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return any number between them, the limits often
     */
    public static Arbitrary<BigInteger> integer(BigInteger least, BigInteger most) {
        return often(Arbitraries.bigIntegers().between(least, most), least, most);
    }

    /**
     * Text of some length.
     *
     * @param least how many code points at least
     * @param most how many at most
     * @return any text, rich in what has to be escaped
     */
    public static Arbitrary<String> string(int least, int most) {
        return BoundedScalars.string(JsonArbitraries.string(), least, most);
    }

    /**
     * Any JSON but null, for where null means that there is none.
     *
     * @return trees of at most three levels
     */
    public static Arbitrary<JsonValue> jsonButNull() {
        return JsonArbitraries.json().filter(value -> value != JsonNull.NULL);
    }

    /**
     * What stands under keys that a record does not declare.
     *
     * @param declared the keys that mean something to the record
     * @return none to three other keys, each with any JSON
     */
    public static Arbitrary<Map<String, JsonValue>> unknownKeys(String... declared) {
        Set<String> taken = Set.of(declared);
        return JsonArbitraries.map(JsonArbitraries.json())
                .filter(members -> members.keySet().stream().noneMatch(taken::contains));
    }

    /**
     * Lists of some length.
     *
     * @param items what is in them
     * @param least how many at least
     * @param most how many at most
     * @param <T> the type of the items
     * @return lists
     */
    public static <T> Arbitrary<List<T>> list(Arbitrary<T> items, int least, int most) {
        return items.list().ofMinSize(least).ofMaxSize(most);
    }

    /**
     * Sets of some size.
     *
     * @param items what is in them
     * @param least how many at least
     * @param most how many at most
     * @param <T> the type of the items
     * @return sets
     */
    public static <T> Arbitrary<Set<T>> set(Arbitrary<T> items, int least, int most) {
        return items.set().ofMinSize(least).ofMaxSize(most);
    }

    /**
     * Maps of some size.
     *
     * @param values what their values are
     * @param least how many at least
     * @param most how many at most
     * @param <T> the type of the values
     * @return maps with any text for a key
     */
    public static <T> Arbitrary<Map<String, T>> map(Arbitrary<T> values, int least, int most) {
        return Arbitraries.maps(JsonArbitraries.string(), values)
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    /**
     * Values that come back when they are written and read: not those that an earlier member of a union takes for itself, or
     * that are left out because they are empty.
     *
     * @param type how they are written
     * @param values the values
     * @param <T> their type
     * @return those that come back
     */
    public static <T> Arbitrary<T> comingBack(JsonType<T> type, Arbitrary<T> values) {
        return values.filter(value -> comesBack(type, value));
    }

    private static <T> boolean comesBack(JsonType<T> type, T value) {
        try {
            return type.decode(type.encode(value, JsonLayout.PYTHON), JsonRules.PYTHON)
                    .equals(value);
        } catch (WireFormatException refused) {
            return false;
        }
    }
}
