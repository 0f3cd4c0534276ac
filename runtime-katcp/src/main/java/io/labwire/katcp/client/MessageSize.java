package io.labwire.katcp.client;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;

/** About how much memory it takes to keep a message: a line of empty arguments takes far more than its bytes. */
final class MessageSize {

    private static final long MESSAGE = 64;
    private static final long ARGUMENT = 48;

    private MessageSize() {}

    static long of(Message message) {
        long size = MESSAGE + message.name().length();
        for (Bytes argument : message.arguments()) {
            size += ARGUMENT + argument.length();
        }
        return size;
    }
}
