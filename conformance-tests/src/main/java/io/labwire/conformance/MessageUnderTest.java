package io.labwire.conformance;

import java.util.Objects;
import net.jqwik.api.Arbitrary;

/**
 * One message type as the contracts see it.
 *
 * @param name the type's name, for the report of a failure
 * @param codec how its messages are written and read
 * @param messages its messages
 * @param <M> the message
 */
public record MessageUnderTest<M>(String name, Codec<M> codec, Arbitrary<M> messages) {

    /** Checks that nothing is missing. */
    public MessageUnderTest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(messages, "messages");
    }

    /** Without jqwik's edge cases, whose combinations over all fields of all types would take longer than the tries. */
    Arbitrary<Sample<?>> samples() {
        return messages.withoutEdgeCases().map(message -> new Sample<>(name, codec, message));
    }
}
