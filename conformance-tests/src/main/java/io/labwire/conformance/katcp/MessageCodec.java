package io.labwire.conformance.katcp;

import io.labwire.conformance.Codec;
import io.labwire.conformance.MessageUnderTest;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;

/** An untyped message as one line. */
final class MessageCodec implements Codec<Message> {

    static MessageUnderTest<Message> underTest() {
        return new MessageUnderTest<>("message", new MessageCodec(), KatcpArbitraries.message());
    }

    @Override
    public byte[] encode(Message message) {
        return MessageFormat.format(message);
    }

    @Override
    public Message decode(byte[] bytes) throws WireFormatException {
        return OneLine.read(bytes, Line::toMessage);
    }
}
