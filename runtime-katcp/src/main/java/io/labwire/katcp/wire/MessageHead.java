package io.labwire.katcp.wire;

import java.nio.charset.StandardCharsets;

/** What all lines of one type of message begin with: their kind and name, checked and turned into bytes once. */
public final class MessageHead {

    private final byte[] bytes;

    private MessageHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The beginning of the lines of a kind and name.
     *
     * @param kind request, reply or inform
     * @param name the name of the messages
     * @return the head
     * @throws IllegalArgumentException if the name is not one that can be written
     */
    public static MessageHead of(MessageKind kind, String name) {
        Message.checkName(name);
        return new MessageHead((kind.symbol() + name).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] bytes() {
        return bytes;
    }
}
