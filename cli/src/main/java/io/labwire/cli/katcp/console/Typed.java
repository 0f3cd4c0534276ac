package io.labwire.cli.katcp.console;

import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import io.labwire.katcp.wire.LineError;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a typed line asks for. */
sealed interface Typed {

    /** Nothing: the line is blank, or begins with a number sign. */
    record Nothing() implements Typed {}

    /** To be told what can be typed. */
    record Help() implements Typed {}

    /** The end. */
    record Exit() implements Typed {}

    /** That a request be sent. */
    record Ask(Message request) implements Typed {}

    /** Reads a line; an {@link IllegalArgumentException} says in one line what is wrong with it. */
    static Typed read(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return new Nothing();
        } else if (text.startsWith("?")) {
            return new Ask(raw(text));
        }
        List<Bytes> words = LineWords.of(text);
        String name = ArgumentText.utf8(words.get(0).toArray()).orElse("");
        if (words.size() == 1 && name.equals("help")) {
            return new Help();
        } else if (words.size() == 1 && (name.equals("exit") || name.equals("quit"))) {
            return new Exit();
        }
        return new Ask(new Message(MessageKind.REQUEST, name, Message.NO_ID, words.subList(1, words.size())));
    }

    private static Message raw(String text) {
        LineReader reader = new LineReader(LineReader.DEFAULT_LIMIT);
        reader.receive(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
        if (!reader.next() || reader.error().isPresent()) {
            throw new IllegalArgumentException("no KATCP line: "
                    + reader.error().map(LineError::text).orElse("more than " + LineReader.DEFAULT_LIMIT + " bytes"));
        }
        return reader.line().toMessage();
    }
}
