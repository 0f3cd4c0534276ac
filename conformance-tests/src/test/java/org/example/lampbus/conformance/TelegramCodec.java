package org.example.lampbus.conformance;

import io.labwire.conformance.Codec;
import io.labwire.core.wire.WireFormatException;
import java.nio.charset.StandardCharsets;
import org.example.lampbus.Line;
import org.example.lampbus.Telegram;
import org.example.lampbus.TelegramType;

/**
 * One type of telegram for the kit: a telegram is a line with its end.
 *
 * @param type the type
 * @param <T> the record of its telegrams
 */
public record TelegramCodec<T extends Telegram>(TelegramType<T> type) implements Codec<T> {

    @Override
    public byte[] encode(T telegram) {
        return (telegram.line() + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public T decode(byte[] bytes) throws WireFormatException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\n") || text.indexOf('\n') != text.length() - 1) {
            throw Line.malformed("", "one line", text);
        }
        return type.read(text.substring(0, text.length() - 1));
    }
}
