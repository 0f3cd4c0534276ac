package io.labwire.conformance.json;

import io.labwire.conformance.MessageUnderTest;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/**
 * The values of one type.
 *
 * @param type how the values are read and written
 * @param values the values
 * @param unknownKeys what becomes of a key that the type has not declared, if that is to be held against it
 * @param <T> the values' class
 */
@SuppressWarnings("exports")
public record TypeArbitrary<T>(JsonType<T> type, Arbitrary<T> values, Optional<UnknownKeys> unknownKeys) {

    /** Checks that nothing is missing. */
    public TypeArbitrary {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(unknownKeys, "unknownKeys");
    }

    /**
     * The values of a type that may do with unknown keys what it likes.
     *
     * @param type how the values are read and written
     * @param values the values
     */
    public TypeArbitrary(JsonType<T> type, Arbitrary<T> values) {
        this(type, values, Optional.empty());
    }

    /**
     * The values of a type that declares what becomes of unknown keys.
     *
     * @param type how the values are read and written
     * @param values the values
     * @param unknownKeys what becomes of a key that the type has not declared
     */
    public TypeArbitrary(JsonType<T> type, Arbitrary<T> values, UnknownKeys unknownKeys) {
        this(type, values, Optional.of(unknownKeys));
    }

    MessageUnderTest<T> underTest(JsonRules rules, JsonLayout layout) {
        return new MessageUnderTest<>(type.toString(), new TypeCodec<>(type, rules, layout, unknownKeys), values);
    }
}
