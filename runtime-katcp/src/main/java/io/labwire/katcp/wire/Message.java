package io.labwire.katcp.wire;

import io.labwire.core.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One KATCP message. Arguments are bytes, as they are without escapes (specification, section 2).
 *
 * @param kind request, reply or inform
 * @param name a letter, then letters, digits and dashes, all ASCII
 * @param id the message id, 1 to 2147483647, or {@link #NO_ID}
 * @param arguments the arguments, each possibly empty
 */
public record Message(MessageKind kind, String name, int id, List<Bytes> arguments) {

    /** The id of a message that has none. */
    public static final int NO_ID = 0;

    /** What a reply begins with that is no refusal. */
    public static final Bytes OK = Bytes.utf8("ok");

    /**
     * Checks the name and the id, and copies the arguments.
     *
     * @throws IllegalArgumentException if the name or the id is not one that can be written
     */
    public Message {
        Objects.requireNonNull(kind, "kind");
        checkName(name);
        checkId(id);
        arguments = List.copyOf(arguments);
    }

    /**
     * A request without an id.
     *
     * @param name its name
     * @param arguments its arguments, to be sent in UTF-8
     * @return the message
     * @throws IllegalArgumentException if the name cannot be written
     */
    public static Message request(String name, String... arguments) {
        return of(MessageKind.REQUEST, name, arguments);
    }

    /**
     * A reply without an id.
     *
     * @param name the name of the request it answers
     * @param arguments its arguments, to be sent in UTF-8; {@code ok}, {@code fail} or {@code invalid} comes first
     * @return the message
     * @throws IllegalArgumentException if the name cannot be written
     */
    public static Message reply(String name, String... arguments) {
        return of(MessageKind.REPLY, name, arguments);
    }

    /**
     * An inform without an id.
     *
     * @param name its name
     * @param arguments its arguments, to be sent in UTF-8
     * @return the message
     * @throws IllegalArgumentException if the name cannot be written
     */
    public static Message inform(String name, String... arguments) {
        return of(MessageKind.INFORM, name, arguments);
    }

    private static Message of(MessageKind kind, String name, String... arguments) {
        return new Message(
                kind, name, NO_ID, Arrays.stream(arguments).map(Bytes::utf8).toList());
    }

    /**
     * The same message with another id.
     *
     * @param newId the id, or {@link #NO_ID}
     * @return the message with that id
     * @throws IllegalArgumentException if the id is negative
     */
    public Message withId(int newId) {
        return new Message(kind, name, newId, arguments);
    }

    /**
     * Whether it is the reply to a request that succeeded.
     *
     * @return true if its first argument is {@code ok}
     */
    public boolean isOk() {
        return kind == MessageKind.REPLY
                && !arguments.isEmpty()
                && arguments.get(0).equals(OK);
    }

    /** The line as it is sent, without its end, for logs; bytes that are not valid UTF-8 are shown as U+FFFD. */
    @Override
    public String toString() {
        byte[] line = MessageFormat.format(this);
        return new String(line, 0, line.length - 1, StandardCharsets.UTF_8);
    }

    static void checkName(String name) {
        boolean valid = !name.isEmpty() && isLetter(name.charAt(0));
        for (int i = 1; i < name.length() && valid; i++) {
            char each = name.charAt(i);
            valid = isLetter(each) || (each >= '0' && each <= '9') || each == '-';
        }
        if (!valid) {
            throw new IllegalArgumentException(
                    "a message name is a letter, then letters, digits and dashes, not '" + name + "'");
        }
    }

    static void checkId(int id) {
        if (id < NO_ID) {
            throw new IllegalArgumentException("a message id is 1 to 2147483647, not " + id);
        }
    }

    private static boolean isLetter(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    }
}
