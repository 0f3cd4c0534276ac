package io.labwire.katcp.message;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentCodec;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageHead;
import io.labwire.katcp.wire.MessageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One type of message: its kind and name on the wire, its Java class, and the codec between the two.
 *
 * @param <M> the messages
 */
public final class MessageType<M extends KatcpMessage> {

    private final MessageKind kind;
    private final String name;
    private final MessageHead head;
    private final Class<M> javaType;
    private final ArgumentCodec<M> codec;

    private MessageType(MessageKind kind, String name, Class<M> javaType, ArgumentCodec<M> codec) {
        this.kind = kind;
        this.name = Objects.requireNonNull(name, "name");
        this.head = MessageHead.of(kind, name);
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.codec = Objects.requireNonNull(codec, "codec");
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
     * The kind of message.
     *
     * @return request, reply or inform
     */
    public MessageKind kind() {
        return kind;
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code sensor-list}
     */
    public String name() {
        return name;
    }

    /**
     * The messages' class.
     *
     * @return a generated record
     */
    public Class<M> javaType() {
        return javaType;
    }

    /**
     * What reads and writes the arguments, without the {@code ok} of a reply.
     *
     * @return the codec
     */
    public ArgumentCodec<M> codec() {
        return codec;
    }

    /**
     * The message without types, and without an id, for KATCP 5.
     *
     * @param message a message of this type
     * @return the same to be sent
     */
    public Message toMessage(M message) {
        return toMessage(message, TimeForm.SECONDS);
    }

    /**
     * The message without types, and without an id.
     *
     * @param message a message of this type
     * @param time how moments are written
     * @return the same to be sent
     */
    public Message toMessage(M message, TimeForm time) {
        List<Bytes> arguments = new ArrayList<>();
        if (kind == MessageKind.REPLY) {
            arguments.add(Message.OK);
        }
        codec.write(message, ArgumentWriter.to(arguments).time(time));
        return new Message(kind, name, Message.NO_ID, arguments);
    }

    /**
     * Any typed message without types, and without an id, for KATCP 5.
     *
     * @param message the message
     * @return the same to be sent
     */
    public static Message messageOf(KatcpMessage message) {
        return messageOf(message, TimeForm.SECONDS);
    }

    /**
     * Any typed message without types, and without an id.
     *
     * @param message the message
     * @param time how moments are written
     * @return the same to be sent
     */
    public static Message messageOf(KatcpMessage message, TimeForm time) {
        return message.messageType().castToMessage(message, time);
    }

    private Message castToMessage(KatcpMessage message, TimeForm time) {
        return toMessage(javaType.cast(message), time);
    }

    /**
     * Writes a message as a line for KATCP 5.
     *
     * @param message a message of this type
     * @param id the id, or {@link Message#NO_ID}
     * @param line where the line goes
     */
    public void write(M message, int id, LineWriter line) {
        write(message, id, line, TimeForm.SECONDS);
    }

    /**
     * Writes a message as a line.
     *
     * @param message a message of this type
     * @param id the id, or {@link Message#NO_ID}
     * @param line where the line goes
     * @param time how moments are written
     */
    public void write(M message, int id, LineWriter line, TimeForm time) {
        line.begin(head, id);
        if (kind == MessageKind.REPLY) {
            line.ok();
        }
        codec.write(message, ArgumentWriter.to(line).time(time));
        line.end();
    }

    /**
     * Writes any typed message as a line for KATCP 5, by its own type.
     *
     * @param message the message
     * @param id the id, or {@link Message#NO_ID}
     * @param line where the line goes
     */
    public static void writeAny(KatcpMessage message, int id, LineWriter line) {
        writeAny(message, id, line, TimeForm.SECONDS);
    }

    /**
     * Writes any typed message as a line, by its own type.
     *
     * @param message the message
     * @param id the id, or {@link Message#NO_ID}
     * @param line where the line goes
     * @param time how moments are written
     */
    public static void writeAny(KatcpMessage message, int id, LineWriter line, TimeForm time) {
        message.messageType().cast(message, id, line, time);
    }

    private void cast(KatcpMessage message, int id, LineWriter line, TimeForm time) {
        write(javaType.cast(message), id, line, time);
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
        if (message.kind() != kind || !message.name().equals(name)) {
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
        if (kind != MessageKind.REPLY) {
            return codec.read(arguments);
        }
        if (!arguments.bytes("code").equals(Message.OK)) {
            throw new WireFormatException(
                    WireFormatException.Kind.UNKNOWN_VALUE, 1, "code", "ok", "another code", "The reply is not ok.");
        }
        return codec.read(arguments.skip(0));
    }

    /** Kind and name as on the wire. */
    @Override
    public String toString() {
        return kind.symbol() + name;
    }
}
