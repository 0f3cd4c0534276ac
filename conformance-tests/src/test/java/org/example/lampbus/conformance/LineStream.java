package org.example.lampbus.conformance;

import io.labwire.conformance.StreamReader;
import io.labwire.core.wire.WireFormatException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.example.lampbus.Line;
import org.example.lampbus.LineBuffer;
import org.example.lampbus.Telegram;
import org.example.lampbus.TelegramType;

/** A stream of telegrams, as the kit drives it. A line that is no telegram of the types comes as empty. */
final class LineStream implements StreamReader<Optional<Telegram>> {

    private final List<? extends TelegramType<?>> types;
    private final LineBuffer buffer;

    LineStream(List<? extends TelegramType<?>> types, int limit) {
        this.types = types;
        this.buffer = new LineBuffer(limit);
    }

    @Override
    public List<Optional<Telegram>> receive(ByteBuffer chunk) {
        return buffer.receive(chunk).stream().map(this::read).toList();
    }

    private Optional<Telegram> read(String text) {
        try {
            String name = Line.parse(text).name();
            for (TelegramType<?> type : types) {
                if (type.name().equals(name)) {
                    return Optional.of(type.read(text));
                }
            }
        } catch (WireFormatException refused) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public int pending() {
        return buffer.pending();
    }
}
