package io.labwire.cli.katcp.proxy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.json.JsonLine;
import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what happens as JSON, an object to a line. */
final class JsonTranscript implements Consumer<Happening> {

    private final Console console;

    JsonTranscript(Console console) {
        this.console = console;
    }

    @Override
    public void accept(Happening happening) {
        console.out().println(JsonLine.of(json -> {
            json.writeStringField("time", happening.time().toString());
            write(happening, json);
        }));
    }

    private static void write(Happening happening, JsonGenerator json) throws IOException {
        if (happening instanceof Happening.Listening it) {
            json.writeStringField("event", "listening");
            json.writeStringField("address", it.address());
            json.writeStringField("device", it.device());
        } else if (happening instanceof Happening.Opened it) {
            event(json, "opened", it.connection());
            json.writeStringField("client", it.client());
        } else if (happening instanceof Happening.Refused it) {
            event(json, "refused", it.connection());
            json.writeStringField("reason", it.reason());
        } else if (happening instanceof Happening.Passed it) {
            stream(json, "message", it.connection(), it.direction(), it.offset());
            message(json, it.message());
        } else if (happening instanceof Happening.Malformed it) {
            stream(json, "malformed", it.connection(), it.direction(), it.offset());
            json.writeNumberField("column", it.error().column());
            json.writeStringField("reason", words(it.error().reason()));
            bytes(json, "line-start", it.excerpt());
        } else if (happening instanceof Happening.Unfinished it) {
            stream(json, "unfinished", it.connection(), it.direction(), it.lineOffset());
            json.writeNumberField("bytes", it.length());
            bytes(json, "line-start", it.excerpt());
        } else if (happening instanceof Happening.Undecoded it) {
            stream(json, "undecoded", it.connection(), it.direction(), it.offset());
            json.writeNumberField("bytes", it.length());
            json.writeStringField("reason", it.reason());
        } else if (happening instanceof Happening.Closed it) {
            event(json, "closed", it.connection());
            json.writeStringField("reason", it.reason());
            json.writeNumberField("bytes-to-device", it.toDevice());
            json.writeNumberField("bytes-to-client", it.toClient());
        } else if (happening instanceof Happening.Untold it) {
            json.writeStringField("event", "untold");
            json.writeNumberField("count", it.count());
        }
    }

    private static void event(JsonGenerator json, String event, long connection) throws IOException {
        json.writeStringField("event", event);
        json.writeNumberField("connection", connection);
    }

    private static void stream(JsonGenerator json, String event, long connection, Direction direction, long offset)
            throws IOException {
        event(json, event, connection);
        json.writeStringField("direction", direction.word());
        json.writeNumberField("offset", offset);
    }

    private static void message(JsonGenerator json, Message message) throws IOException {
        json.writeStringField("kind", message.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", message.name());
        if (message.id() != Message.NO_ID) {
            json.writeNumberField("id", message.id());
        }
        json.writeArrayFieldStart("arguments");
        for (Bytes argument : message.arguments()) {
            value(json, argument);
        }
        json.writeEndArray();
    }

    private static void bytes(JsonGenerator json, String field, Bytes value) throws IOException {
        json.writeFieldName(field);
        value(json, value);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A text where the bytes are one, else an object with their Base64. */
    private static void value(JsonGenerator json, Bytes value) throws IOException {
        byte[] bytes = value.toArray();
        Optional<String> text = ArgumentText.utf8(bytes);
        if (text.isPresent()) {
            json.writeString(text.get());
        } else {
            json.writeStartObject();
            json.writeBinaryField("base64", bytes);
            json.writeEndObject();
        }
    }
}
