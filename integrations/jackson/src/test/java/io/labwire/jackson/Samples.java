package io.labwire.jackson;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.codec.JsonCodec;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWriter;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types as they are generated: a number with names, a record with keys of its own, a union, a class of constants. */
public final class Samples {

    private Samples() {}

    /** A number on the wire, known or not. */
    public record Kind8(BigInteger number) {

        public static final JsonType<Kind8> TYPE = JsonType.of(Kind8.class, new JsonCodec<>() {
            @Override
            public Kind8 read(JsonReader reader) throws WireFormatException {
                if (reader.token() != Token.INTEGER) {
                    throw reader.fault(
                            Kind.MALFORMED, "a whole number", reader.token().name());
                }
                return new Kind8(reader.integer());
            }

            @Override
            public void write(Kind8 value, JsonWriter writer) {
                writer.integer(value.number());
            }
        });
    }

    /** A record whose key in Java is not the one on the wire; what it does not know it keeps. */
    public record Alarm(Kind8 alarmId, double since, Map<String, JsonValue> unknownKeys) {

        public static final JsonType<Alarm> TYPE = JsonType.of(Alarm.class, new AlarmCodec());

        Alarm(long alarmId, double since) {
            this(new Kind8(BigInteger.valueOf(alarmId)), since, Map.of());
        }
    }

    /** One of two. */
    public sealed interface Shape {

        JsonType<Shape> TYPE = JsonType.of(Shape.class, new ShapeCodec());
    }

    /** A text on the wire. */
    public record Named(String name) implements Shape {}

    /** A list on the wire. */
    public record Edges(int count) implements Shape {}

    /** A class of constants, each a text on the wire. */
    public enum Door {
        OPEN,
        SHUT;

        public static final JsonType<Door> TYPE = JsonType.of(Door.class, new JsonCodec<>() {
            @Override
            public Door read(JsonReader reader) throws WireFormatException {
                if (reader.token() == Token.TEXT) {
                    for (Door each : values()) {
                        if (reader.text().equals(text(each))) {
                            return each;
                        }
                    }
                }
                throw reader.fault(
                        Kind.UNKNOWN_VALUE,
                        "door-open or door-shut",
                        reader.token().name());
            }

            @Override
            public void write(Door value, JsonWriter writer) {
                writer.text(text(value));
            }

            private static String text(Door door) {
                return door == OPEN ? "door-open" : "door-shut";
            }
        });
    }

    static LabwireModule module() {
        return new LabwireModule().with(Alarm.TYPE).withAll(List.of(Kind8.TYPE, Shape.TYPE, Door.TYPE));
    }

    private static final class AlarmCodec implements JsonCodec<Alarm> {

        @Override
        public Alarm read(JsonReader reader) throws WireFormatException {
            if (reader.token() != Token.OBJECT) {
                throw reader.fault(Kind.MALFORMED, "an alarm", reader.token().name());
            }
            Kind8 alarmId = null;
            double since = 0;
            Map<String, JsonValue> unknownKeys = new LinkedHashMap<>();
            while (reader.next() != Token.OBJECT_END) {
                String key = reader.text();
                Token value = reader.next();
                switch (key) {
                    case "alarmID" -> alarmId = Kind8.TYPE.codec().read(reader);
                    case "since" -> {
                        if (value != Token.INTEGER && value != Token.FLOAT) {
                            throw reader.fault(Kind.MALFORMED, "a number", value.name());
                        }
                        since = reader.number();
                    }
                    default -> unknownKeys.put(key, JsonValue.read(reader));
                }
            }
            if (alarmId == null) {
                throw reader.fault(Kind.MISSING, "the key 'alarmID'", "none");
            }
            return new Alarm(alarmId, since, unknownKeys);
        }

        @Override
        public void write(Alarm value, JsonWriter writer) {
            writer.beginObject().key("alarmID");
            Kind8.TYPE.codec().write(value.alarmId(), writer);
            writer.key("since").number(value.since());
            value.unknownKeys().forEach((key, each) -> each.write(writer.key(key)));
            writer.endObject();
        }
    }

    private static final class ShapeCodec implements JsonCodec<Shape> {

        @Override
        public Shape read(JsonReader reader) throws WireFormatException {
            if (reader.token() == Token.TEXT) {
                return new Named(reader.text());
            }
            if (reader.token() != Token.LIST) {
                throw reader.fault(
                        Kind.MALFORMED, "a name or edges", reader.token().name());
            }
            int count = 0;
            while (reader.next() != Token.LIST_END) {
                count++;
            }
            return new Edges(count);
        }

        @Override
        public void write(Shape value, JsonWriter writer) {
            if (value instanceof Named named) {
                writer.text(named.name());
            } else if (value instanceof Edges edges) {
                writer.beginList();
                for (int each = 0; each < edges.count(); each++) {
                    writer.integer(each);
                }
                writer.endList();
            }
        }
    }
}
