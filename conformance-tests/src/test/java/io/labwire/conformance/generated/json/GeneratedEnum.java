package io.labwire.conformance.generated.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Unknown;
import io.labwire.conformance.json.TypeArbitrary;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;

/**
 * An enum that was generated, beside what its schema says of it.
 *
 * @param schema the schema
 * @param declared the enum there
 * @param type the enum
 * @param <T> its class
 */
public record GeneratedEnum<T>(Schema schema, EnumType declared, JsonType<T> type) {

    /**
     * Reads and writes values by themselves, and looks whether that is what the schema says.
     *
     * @param random what the values depend on
     * @param values how many
     * @throws WireFormatException if one is refused
     */
    public void check(Random random, int values) throws WireFormatException {
        for (int i = 0; i < values; i++) {
            Meaning meaning = meaning(random);
            T value = decode(meaning.text());
            assertThat(new String(type.encode(value, JsonLayout.PYTHON), StandardCharsets.US_ASCII))
                    .as("%s, read from %s", type, meaning.text())
                    .isEqualTo(meaning.written().toText(JsonLayout.PYTHON));
        }
        if (declared.unknown() == Unknown.REFUSE) {
            String other = declared.wire() == Scalar.STRING ? "\"another\"" : "77";
            assertThat(catchThrowableOfType(WireFormatException.class, () -> decode(other)))
                    .as("%s, read from %s", type, other)
                    .returns(Kind.UNKNOWN_VALUE, WireFormatException::kind)
                    .hasMessageContaining("a value of " + declared.name() + " expected");
        }
    }

    private Meaning meaning(Random random) {
        return new Meanings(schema, random).of(declared, "", Bounds.NONE);
    }

    private T decode(String text) throws WireFormatException {
        return type.decode(text.getBytes(StandardCharsets.UTF_8), JsonRules.PYTHON);
    }

    /**
     * Values, for the contracts.
     *
     * @return values that were read
     */
    public TypeArbitrary<T> arbitrary() {
        return new TypeArbitrary<>(type, Arbitraries.randomValue(random -> {
            try {
                return decode(meaning(random).text());
            } catch (WireFormatException refused) {
                throw new AssertionError(refused);
            }
        }));
    }
}
