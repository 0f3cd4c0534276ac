package io.labwire.cli.katcp.watch;

import com.fasterxml.jackson.core.JsonGenerator;
import io.labwire.cli.console.Console;
import io.labwire.cli.katcp.json.JsonLine;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import io.labwire.katcp.wire.Message;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;

/** Writes each reading as a JSON object on a line of its own. */
final class JsonReport implements WatchReport {

    /** The largest whole number that every reader of JSON has to the last digit (RFC 7493, section 2.2). */
    private static final BigInteger MOST_EXACT = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

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
        if (state != WatchState.DISCONNECTED) {
            state(state, json -> {});
        }
    }

    @Override
    public void disconnected(String reason) {
        state(WatchState.DISCONNECTED, json -> json.writeStringField("reason", reason));
    }

    private void state(WatchState state, JsonLine.Body more) {
        event("state", json -> {
            json.writeStringField("state", state.name().toLowerCase(Locale.ROOT));
            more.writeTo(json);
        });
    }

    @Override
    public void unlisted(String reason) {
        event("unlisted", json -> json.writeStringField("reason", reason));
    }

    @Override
    public void missing(String wanted) {
        event("missing", json -> json.writeStringField("sensor", wanted));
    }

    @Override
    public void refused(WatchedSensor sensor, Message reply) {
        event("refused", json -> {
            json.writeStringField("sensor", sensor.name());
            json.writeStringField("reason", Remark.reason(reply));
        });
    }

    /** What is so from now on. */
    private void event(String name, JsonLine.Body more) {
        line(json -> {
            json.writeStringField("event", name);
            time(json, Timestamp.now());
            more.writeTo(json);
        });
    }

    private void line(JsonLine.Body body) {
        console.out().println(JsonLine.of(body));
    }

    private static void time(JsonGenerator json, Timestamp time) throws IOException {
        json.writeStringField("time", ValueText.of(time));
    }

    /** Numbers and flags as such; what JSON has no form for, such as nan or a number of too many digits, is a text. */
    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            whole(json, BigInteger.valueOf(number));
        } else if (value instanceof BigInteger number) {
            whole(json, number);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            json.writeString(ValueText.of(value));
        }
    }

    private static void whole(JsonGenerator json, BigInteger number) throws IOException {
        if (number.abs().compareTo(MOST_EXACT) <= 0) {
            json.writeNumber(number);
        } else {
            json.writeString(number.toString());
        }
    }
}
