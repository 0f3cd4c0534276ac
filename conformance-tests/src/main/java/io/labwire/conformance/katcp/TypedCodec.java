package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.Codec;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;

/**
 * A typed message as one line. There are two ways in each direction, through an untyped message and straight from and
 * to the line; both have to agree.
 */
final class TypedCodec<M extends KatcpMessage> implements Codec<M> {

    private final MessageType<M> type;

    TypedCodec(MessageType<M> type) {
        this.type = type;
    }

    @Override
    public byte[] encode(M message) {
        byte[] line = MessageFormat.format(type.toMessage(message));
        LineWriter straight = new LineWriter();
        type.write(message, Message.NO_ID, straight);
        assertThat(straight.toArray())
                .as("%s, written straight to the line", type)
                .isEqualTo(line);
        return line;
    }

    @Override
    public M decode(byte[] bytes) throws WireFormatException {
        return OneLine.read(bytes, line -> {
            if (line.kind() != type.kind() || !line.name().equals(type.name())) {
                throw OneLine.not(type.toString());
            }
            M straight = type.read(line);
            M untyped = type.read(line.toMessage());
            if (!dependsOnTheMoment(line, straight, untyped)) {
                assertThat(untyped)
                        .as("%s, read by way of an untyped message", type)
                        .isEqualTo(straight);
            }
            return straight;
        });
    }

    /** Whether what is missing is the time of reading: then no two readings are the same, in whatever way they are read. */
    private boolean dependsOnTheMoment(Line line, M first, M second) throws WireFormatException {
        return !first.equals(second) && !first.equals(type.read(line));
    }
}
