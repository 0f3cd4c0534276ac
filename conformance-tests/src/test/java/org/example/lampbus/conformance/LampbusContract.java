package org.example.lampbus.conformance;

import io.labwire.conformance.ChunkingContract;
import io.labwire.conformance.RoundTripContract;
import io.labwire.conformance.StreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.example.lampbus.Telegram;
import org.example.lampbus.TelegramType;

/** All contracts of the kit for telegrams; a test says with {@link #messageTypes()} which. */
public interface LampbusContract extends RoundTripContract, ChunkingContract<Optional<Telegram>> {

    @Override
    default StreamReader<Optional<Telegram>> newReader() {
        List<? extends TelegramType<?>> types = messageTypes().stream()
                .map(each -> ((TelegramCodec<?>) each.codec()).type())
                .toList();
        return new LineStream(types, limit());
    }

    @Override
    default int limit() {
        return 200;
    }

    @Override
    default byte[] meaningfulBytes() {
        return " =;%-.E\n".getBytes(StandardCharsets.US_ASCII);
    }
}
