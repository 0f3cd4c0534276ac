package io.labwire.conformance.json;

import io.labwire.conformance.MessageUnderTest;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.util.Objects;
import net.jqwik.api.Arbitrary;

/**
 * The values of one type.
 *
 * @param type how the values are read and written
 * @param values the values
 * @param <T> the values' class
 */
@SuppressWarnings("exports")
public record TypeArbitrary<T>(JsonType<T> type, Arbitrary<T> values) {

    /** Checks that nothing is missing. */
    public TypeArbitrary {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(values, "values");
    }

    MessageUnderTest<T> underTest(JsonRules rules, JsonLayout layout) {
        return new MessageUnderTest<>(type.toString(), new TypeCodec<>(type, rules, layout), values);
    }
}
