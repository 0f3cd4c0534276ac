package io.labwire.cli.katcp.text;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;

/** A message as people read it. */
public final class MessageText {

    private MessageText() {}

    /**
     * What a message is.
     *
     * @param message the message
     * @return kind, name and id as on the wire, such as {@code !add[1]}
     */
    public static String head(Message message) {
        String id = message.id() == Message.NO_ID ? "" : "[" + message.id() + "]";
        return message.kind().symbol() + message.name() + id;
    }

    /**
     * What a message says.
     *
     * @param message the message
     * @return its arguments in their readable forms, each with a blank before it
     */
    public static String tail(Message message) {
        StringBuilder text = new StringBuilder();
        for (Bytes argument : message.arguments()) {
            text.append(' ').append(ArgumentText.of(argument));
        }
        return text.toString();
    }
}
