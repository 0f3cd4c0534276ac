package io.labwire.katcp.wire;

import io.labwire.core.Bytes;
import java.util.List;

/** Writes messages as lines (specification, section 2, "Formatting"). */
public final class MessageFormat {

    private MessageFormat() {}

    /**
     * The line of a message.
     *
     * @param message the message
     * @return its bytes, with the final line feed
     */
    public static byte[] format(Message message) {
        LineWriter line = new LineWriter();
        write(message, line);
        return line.toArray();
    }

    /**
     * Appends the line of a message to a buffer, allocating nothing unless the buffer has to grow.
     *
     * @param message the message
     * @param out where the line goes
     */
    public static void write(Message message, LineWriter out) {
        out.begin(message.kind(), message.name(), message.id());
        List<Bytes> arguments = message.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            out.argument(arguments.get(i));
        }
        out.end();
    }
}
