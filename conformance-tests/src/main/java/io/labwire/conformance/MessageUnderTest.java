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

    Arbitrary<Sample<?>> samples() {
        return messages.map(message -> new Sample<>(name, codec, message));
    }
}
