package io.labwire.cli.katcp.watch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.labwire.cli.console.Console;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Locale;

/** Writes each reading as a JSON object on a line of its own. */
final class JsonReport implements WatchListener {

    private static final JsonFactory JSON = new JsonFactory();

    private interface Body {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private final Console console;

    JsonReport(Console console) {
        this.console = console;
    }

    @Override
    public void updated(WatchedSensor sensor, Reading<?> reading) {
        line(json -> {
            json.writeStringField("event", "reading");
            time(json, reading.timestamp());
            json.writeStringField("sensor", sensor.name());
            json.writeStringField("status", reading.status().wire());
            json.writeFieldName("value");
            value(json, reading.value());
            json.writeStringField("units", sensor.description().units());
        });
    }

    @Override
    public void state(WatchState state) {
        line(json -> {
            json.writeStringField("event", "state");
            time(json, Timestamp.now());
            json.writeStringField("state", state.name().toLowerCase(Locale.ROOT));
        });
    }

    private void line(Body body) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            body.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.out().println(line);
    }

    private static void time(JsonGenerator json, Timestamp time) throws IOException {
        json.writeStringField("time", ValueText.of(time));
    }

    /** Numbers and flags as such; what JSON has no form for, such as nan, is a text. */
    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            json.writeString(ValueText.of(value));
        }
    }
}
