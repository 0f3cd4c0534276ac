package io.labwire.katcp.message;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.ArgumentCodec;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageHead;
import io.labwire.katcp.wire.MessageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The part of a type of message that writes: typed messages go out, as untyped ones or as lines.
 *
 * @param <M> the messages
 */
public abstract sealed class MessageWriting<M extends KatcpMessage> permits MessageType {

    private final MessageKind kind;
    private final String name;
    private final MessageHead head;
    private final Class<M> javaType;
    private final ArgumentCodec<M> codec;

    MessageWriting(MessageKind kind, String name, Class<M> javaType, ArgumentCodec<M> codec) {
        this.kind = kind;
        this.name = Objects.requireNonNull(name, "name");
        this.head = MessageHead.of(kind, name);
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /**
     * The kind of message.
     *
     * @return request, reply or inform
     */
    public final MessageKind kind() {
        return kind;
    }

    /**
     * The name on the wire.
     *
     * @return such as {@code sensor-list}
     */
    public final String name() {
        return name;
    }

    /**
     * The messages' class.
     *
     * @return a generated record
     */
    public final Class<M> javaType() {
        return javaType;
    }

    /**
     * What reads and writes the arguments, without the {@code ok} of a reply.
     *
     * @return the codec
     */
    public final ArgumentCodec<M> codec() {
        return codec;
    }

    /**
     * The message without types, and without an id, for KATCP 5.
     *
     * @param message a message of this type
     * @return the same to be sent
     */
    public final Message toMessage(M message) {
        return toMessage(message, TimeForm.SECONDS);
    }

    /**
     * The message without types, and without an id.
     *
     * @param message a message of this type
     * @param time how moments are written
     * @return the same to be sent
     */
    public final Message toMessage(M message, TimeForm time) {
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

    Message castToMessage(KatcpMessage message, TimeForm time) {
        return toMessage(javaType.cast(message), time);
    }

    /**
     * Writes a message as a line for KATCP 5.
     *
     * @param message a message of this type
     * @param id the id, or {@link Message#NO_ID}
     * @param line where the line goes
     */
    public final void write(M message, int id, LineWriter line) {
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
    public final void write(M message, int id, LineWriter line, TimeForm time) {
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

    void cast(KatcpMessage message, int id, LineWriter line, TimeForm time) {
        write(javaType.cast(message), id, line, time);
    }

    /** Kind and name as on the wire. */
    @Override
    public final String toString() {
        return kind.symbol() + name;
    }
}
