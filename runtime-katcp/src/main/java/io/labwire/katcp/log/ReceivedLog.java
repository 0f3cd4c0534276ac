package io.labwire.katcp.log;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.WireEnum;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.wire.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;

/**
 * Puts the {@code #log} informs that a client is sent into the host's log, as {@code <timestamp> <name>: <message>}
 * (specification, section 10). {@code fatal} becomes an error. Whatever is no message of a log becomes a warning; nothing is thrown.
 */
public final class ReceivedLog implements Consumer<Message> {

    private static final WireEnum.Table<LogLevel> LEVELS = WireEnum.Table.of(LogLevel.values());

    private final Logger logger;

    /**
     * A way into the host's log.
     *
     * @param logger where messages go
     */
    public ReceivedLog(Logger logger) {
        this.logger = Objects.requireNonNull(logger, "logger");
    }

    /**
     * Logs what a server has said.
     *
     * @param inform a message; {@code #log level timestamp name message}
     */
    @Override
    public void accept(Message inform) {
        List<Bytes> words = inform.arguments();
        Optional<LogLevel> level = words.size() == 4 ? level(words.get(0)) : Optional.empty();
        if (level.isPresent()) {
            List<String> texts = words.stream().map(LenientText::of).toList();
            HostLog.write(logger, level.get(), texts.get(1) + " " + texts.get(2) + ": " + texts.get(3));
        } else {
            logger.warn("A server has sent what is no message of a log: {}", inform);
        }
    }

    private static Optional<LogLevel> level(Bytes word) {
        return LEVELS.find(LenientText.of(word)).filter(level -> level != LogLevel.ALL && level != LogLevel.OFF);
    }
}
