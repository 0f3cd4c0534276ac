package io.labwire.json.value;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values in values. None lies so deep that a stack were too small for what goes through it. */
final class Tree {

    private static final JsonObject EMPTY = new JsonObject(Map.of());

    private Tree() {}

    static JsonValue read(JsonReader reader) throws WireFormatException {
        Token token = reader.token();
        return switch (token) {
            case KEY -> {
                reader.next();
                yield read(reader);
            }
            case OBJECT -> object(reader);
            case LIST -> list(reader);
            case TEXT -> new JsonText(reader.text());
            case INTEGER -> reader.isInt64() ? new JsonInteger(reader.int64()) : new JsonInteger(reader.integer());
            case FLOAT -> new JsonFloat(reader.number());
            case TRUE -> JsonBoolean.TRUE;
            case FALSE -> JsonBoolean.FALSE;
            case NULL -> JsonNull.NULL;
            case OBJECT_END, LIST_END, END ->
                throw new IllegalStateException("a value was asked for where the reader has come upon " + token);
        };
    }

    private static JsonObject object(JsonReader reader) throws WireFormatException {
        Map<String, JsonValue> members = new LinkedHashMap<>(4);
        while (reader.next() != Token.OBJECT_END) {
            String key = reader.text();
            members.put(key, read(reader));
        }
        return members.isEmpty() ? EMPTY : JsonObject.owning(compact(members));
    }

    private static JsonList list(JsonReader reader) throws WireFormatException {
        List<JsonValue> items = new ArrayList<>();
        while (reader.next() != Token.LIST_END) {
            items.add(read(reader));
        }
        return new JsonList(items);
    }

    /** Small objects are what most of the room would go to, and a peer chooses how many there are. */
    static Map<String, JsonValue> compact(Map<String, JsonValue> members) {
        if (members.size() > 1) {
            return Collections.unmodifiableMap(members);
        }
        return Map.copyOf(members);
    }

    static int depthAround(Collection<JsonValue> values) {
        int depth = 1;
        for (JsonValue each : values) {
            depth = Math.max(depth, 1 + each.depth());
        }
        if (depth > JsonLimits.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "objects and lists lie in one another at most " + JsonLimits.MAX_DEPTH + " deep, not " + depth);
        }
        return depth;
    }
}
