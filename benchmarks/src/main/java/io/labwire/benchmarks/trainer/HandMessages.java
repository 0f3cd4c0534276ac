package io.labwire.benchmarks.trainer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.labwire.trainer.command.BehaviorSetting;
import io.labwire.trainer.event.trial.SessionStarted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

/**
 * The messages of these measurements, read and written with jackson-core by hand, without bounds and without checks: what a program
 * between bare sockets has to do at least to know what it was told.
 */
final class HandMessages {

    private static final JsonFactory JSON = new JsonFactory();

    private HandMessages() {}

    /** An event and its payload. */
    record HandEvent(int kind, double when, BigInteger index, SessionStarted context) {}

    /** What stands around a command, and its data. */
    record HandCommand(long nonce, int command, int result, BehaviorSetting data) {}

    private interface Writing {
        void write(JsonGenerator out) throws IOException;
    }

    private static byte[] written(int size, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            writing.write(out);
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] event(HandEvent event) {
        return written(160, out -> {
            out.writeNumberField("kind", event.kind());
            out.writeNumberField("when", event.when());
            out.writeNumberField("index", event.index());
            out.writeObjectFieldStart("context");
            out.writeStringField("sessionId", event.context().sessionId());
            out.writeBooleanField("isAnalysisDeferred", event.context().isAnalysisDeferred());
            out.writeEndObject();
        });
    }

    static HandEvent event(byte[] body) {
        int kind = 0;
        double when = 0;
        BigInteger index = BigInteger.ZERO;
        SessionStarted context = new SessionStarted("", false);
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                in.nextToken();
                switch (key) {
                    case "kind" -> kind = in.getIntValue();
                    case "when" -> when = in.getDoubleValue();
                    case "index" -> index = in.getBigIntegerValue();
                    case "context" -> context = started(in);
                    default -> in.skipChildren();
                }
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return new HandEvent(kind, when, index, context);
    }

    private static SessionStarted started(JsonParser in) throws IOException {
        String session = "";
        boolean deferred = false;
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            JsonToken value = in.nextToken();
            switch (key) {
                case "sessionId" -> session = in.getText();
                case "isAnalysisDeferred" -> deferred = value == JsonToken.VALUE_TRUE;
                default -> in.skipChildren();
            }
        }
        return new SessionStarted(session, deferred);
    }

    static byte[] request(HandCommand command) {
        return written(80, out -> {
            out.writeNumberField("command", command.command());
            out.writeNumberField("customCommand", -1);
            out.writeNumberField("nonce", command.nonce());
            data(out, command.data());
        });
    }

    static byte[] answer(HandCommand command) {
        return written(140, out -> {
            out.writeNumberField("nonce", command.nonce());
            out.writeNumberField("command", command.command());
            out.writeNumberField("result", command.result());
            data(out, command.data());
            out.writeNumberField("errorKind", 0);
            out.writeNumberField("errorCode", 0);
            out.writeNullField("errorMessage");
        });
    }

    private static void data(JsonGenerator out, BehaviorSetting data) throws IOException {
        out.writeObjectFieldStart("data");
        out.writeBooleanField("enabled", data.enabled());
        out.writeEndObject();
    }

    /** A request or an answer. */
    static HandCommand command(byte[] body) {
        long nonce = 0;
        int command = 0;
        int result = 0;
        boolean enabled = false;
        try (JsonParser in = JSON.createParser(body)) {
            in.nextToken();
            for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
                JsonToken value = in.nextToken();
                switch (key) {
                    case "nonce" -> nonce = in.getLongValue();
                    case "command" -> command = in.getIntValue();
                    case "result" -> result = in.getIntValue();
                    case "data" ->
                        enabled = "enabled".equals(in.nextFieldName()) && in.nextToken() == JsonToken.VALUE_TRUE;
                    default -> in.skipChildren();
                }
                if (value == JsonToken.START_OBJECT) {
                    in.nextToken();
                }
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return new HandCommand(nonce, command, result, new BehaviorSetting(enabled));
    }
}
