package io.labwire.conformance.katcp;

import io.labwire.conformance.MessageUnderTest;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.MessageType;
import java.util.Objects;
import net.jqwik.api.Arbitrary;

/**
 * The messages of one type. The arbitraries that are generated from a schema have one of these for each message.
 *
 * @param type how the messages are read and written
 * @param messages the messages
 * @param <M> the messages' class
 */
@SuppressWarnings("exports")
public record MessageArbitrary<M extends KatcpMessage>(MessageType<M> type, Arbitrary<M> messages) {

    /** Checks that nothing is missing. */
    public MessageArbitrary {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(messages, "messages");
    }

    MessageUnderTest<M> underTest() {
        return new MessageUnderTest<>(type.toString(), new TypedCodec<>(type), messages);
    }
}
