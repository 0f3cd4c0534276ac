package io.labwire.katcp.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentCodec;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;

/**
 * One type of message: its kind and name on the wire, its Java class, and the codec between the two.
 *
 * @param <M> the messages
 */
public final class MessageType<M extends KatcpMessage> extends MessageWriting<M> {

    private MessageType(MessageKind kind, String name, Class<M> javaType, ArgumentCodec<M> codec) {
        super(kind, name, javaType, codec);
    }

    /**
     * A type of requests.
     *
     * @param name the name on the wire
     * @param javaType the messages' class
     * @param codec reads and writes the arguments
     * @param <M> the messages
     * @return the type
     */
    public static <M extends KatcpRequest<?>> MessageType<M> request(
            String name, Class<M> javaType, ArgumentCodec<M> codec) {
        return new MessageType<>(MessageKind.REQUEST, name, javaType, codec);
    }

    /**
     * A type of replies that begin with {@code ok}.
     *
     * @param name the name on the wire, that of the request
     * @param javaType the messages' class
     * @param codec reads and writes the arguments after {@code ok}
     * @param <M> the messages
     * @return the type
     */
    public static <M extends KatcpReply> MessageType<M> reply(String name, Class<M> javaType, ArgumentCodec<M> codec) {
        return new MessageType<>(MessageKind.REPLY, name, javaType, codec);
    }

    /**
     * A type of informs.
     *
     * @param name the name on the wire
     * @param javaType the messages' class
     * @param codec reads and writes the arguments
     * @param <M> the messages
     * @return the type
     */
    public static <M extends KatcpInform> MessageType<M> inform(
            String name, Class<M> javaType, ArgumentCodec<M> codec) {
        return new MessageType<>(MessageKind.INFORM, name, javaType, codec);
    }

    /**
     * The typed form of a message of KATCP 5.
     *
     * @param message a message of this kind and name
     * @return the message, typed
     * @throws WireFormatException if its arguments are not those of this type; for a reply also if it is not {@code ok}
     * @throws IllegalArgumentException if it is of another kind or name
     */
    public M read(Message message) throws WireFormatException {
        return read(message, TimeForm.SECONDS);
    }

    /**
     * The typed form of a message.
     *
     * @param message a message of this kind and name
     * @param time how moments are written
     * @return the message, typed
     * @throws WireFormatException if its arguments are not those of this type; for a reply also if it is not {@code ok}
     * @throws IllegalArgumentException if it is of another kind or name
     */
    public M read(Message message, TimeForm time) throws WireFormatException {
        if (message.kind() != kind() || !message.name().equals(name())) {
            throw new IllegalArgumentException("a " + message.kind().symbol() + message.name() + " is not a " + this);
        }
        return read(ArgumentReader.of(message).time(time));
    }

    /**
     * The typed form of a line of KATCP 5.
     *
     * @param line a line of this kind and name; not needed any more afterwards
     * @return the message, typed
     * @throws WireFormatException if its arguments are not those of this type; for a reply also if it is not {@code ok}
     */
    public M read(Line line) throws WireFormatException {
        return read(line, TimeForm.SECONDS);
    }

    /**
     * The typed form of a line.
     *
     * @param line a line of this kind and name; not needed any more afterwards
     * @param time how moments are written
     * @return the message, typed
     * @throws WireFormatException if its arguments are not those of this type; for a reply also if it is not {@code ok}
     */
    public M read(Line line, TimeForm time) throws WireFormatException {
        return read(ArgumentReader.of(line).time(time));
    }

    private M read(ArgumentReader arguments) throws WireFormatException {
        if (kind() != MessageKind.REPLY) {
            return codec().read(arguments);
        }
        if (!arguments.bytes("code").equals(Message.OK)) {
            throw new WireFormatException(
                    WireFormatException.Kind.UNKNOWN_VALUE, 1, "code", "ok", "another code", "The reply is not ok.");
        }
        return codec().read(arguments.skip(0));
    }
}
