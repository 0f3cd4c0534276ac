package io.labwire.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.MessageUnderTest;
import io.labwire.conformance.MutationContract;
import io.labwire.conformance.RoundTripContract;
import io.labwire.conformance.Sample;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonTypes;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What the types of a JSON schema keep: round trip, mutation, that what is written is JSON to others, and what they declare of keys
 * that nobody knows. A test class implements
 * it with the values of the types:
 *
 * <pre>{@code
 * class AlarmSchemaTest implements JsonContract {
 *     public List<TypeArbitrary<?>> types() {
 *         return AlarmArbitraries.types();
 *     }
 * }
 * }</pre>
 */
@SuppressWarnings("exports")
public interface JsonContract extends RoundTripContract, MutationContract {

    /**
     * The types under test.
     *
     * @return one entry for each type of the schema
     */
    List<TypeArbitrary<?>> types();

    /**
     * What is taken for JSON.
     *
     * @return what Python takes, unless the protocol says otherwise
     */
    default JsonRules rules() {
        return JsonRules.PYTHON;
    }

    /**
     * How texts look.
     *
     * @return as Python writes them, unless the protocol says otherwise
     */
    default JsonLayout layout() {
        return JsonLayout.PYTHON;
    }

    /** The types of the schema, and any JSON. */
    @Override
    default List<MessageUnderTest<?>> messageTypes() {
        List<MessageUnderTest<?>> types = new ArrayList<>();
        types().forEach(type -> types.add(type.underTest(rules(), layout())));
        types.add(new TypeArbitrary<>(JsonTypes.JSON, JsonArbitraries.json(), UnknownKeys.KEPT)
                .underTest(rules(), layout()));
        return types;
    }

    /** What has a meaning in JSON. */
    @Override
    default byte[] meaningfulBytes() {
        return "{}[]\":,\\ud8dc0123456789-+.eEnultrfasNIiy \t\r\n\0\u00ef\u00c3\u00a9\u00f0"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * What is written means to another reader of JSON what it means to ours.
     *
     * @param samples one value of every type
     * @throws WireFormatException if our reader refuses it
     */
    @Property
    default void othersReadTheSame(@ForAll("oneOfEach") List<Sample<?>> samples) throws WireFormatException {
        for (Sample<?> sample : samples) {
            JsonValue ours = JsonValue.parse(sample.bytes(), rules());
            String text = new String(sample.bytes(), StandardCharsets.US_ASCII);
            if (JsonReference.isLikePython(text)) {
                assertThat(JsonReference.read(text))
                        .as("%s, read from %s", sample.type(), text)
                        .contains(ours);
            }
        }
    }

    /**
     * A key that nobody has declared is ignored, kept or refused, as the type says, and does no harm to what is beside it.
     *
     * @param samples one value of every type
     * @throws WireFormatException if our reader refuses what was written
     */
    @Property
    default void unknownKeysMeetTheirFate(@ForAll("oneOfEach") List<Sample<?>> samples) throws WireFormatException {
        for (Sample<?> sample : samples) {
            if (sample.codec() instanceof TypeCodec<?> codec) {
                StrangeKey.check(codec, sample.bytes());
            }
        }
    }
}
