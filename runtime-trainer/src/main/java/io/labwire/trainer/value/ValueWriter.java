package io.labwire.trainer.value;

import io.labwire.json.key.KeyForm;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWriter;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one value, and knows where in it it is. */
final class ValueWriter {

    private final ValueForm form;
    private final JsonWriter writer;
    private final Deque<String> path = new ArrayDeque<>();

    ValueWriter(ValueForm form, JsonWriter writer) {
        this.form = form;
        this.writer = writer;
    }

    void write(@Nullable Object value, KeyForm keys) throws NotWritableException {
        if (path.size() > JsonLimits.MAX_DEPTH) {
            throw new NotWritableException(
                    place(), "objects and lists lie in one another more than " + JsonLimits.MAX_DEPTH + " deep");
        }
        if (value == null) {
            writer.nothing();
        } else if (value instanceof Map<?, ?> map) {
            object(map, keys);
        } else if (value instanceof JsonObject object) {
            object(object.members(), keys);
        } else if (value instanceof WritableRecord record) {
            object(record.members(), keys);
        } else if (value instanceof List<?> list) {
            list(list, keys);
        } else if (value instanceof JsonList list) {
            list(list.items(), keys);
        } else if (value instanceof Tuple tuple) {
            list(tuple.items(), KeyForm.AS_IS);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), keys);
        } else if (value instanceof JsonValue json) {
            json.write(writer);
        } else if (value instanceof TypedValue<?> typed) {
            typed.write(writer);
        } else if (value.getClass().isArray() && !(value instanceof byte[]) && !(value instanceof char[])) {
            array(value, keys);
        } else if (!Scalars.write(value, form, writer)) {
            throw new NotWritableException(
                    place(),
                    "a value of " + value.getClass().getName() + " is not written; text, numbers, maps and lists are"
                            + (form.objects() ? ", identifiers and times, too" : ""));
        }
    }

    private void object(Map<?, ?> members, KeyForm keys) throws NotWritableException {
        writer.beginObject();
        for (Map.Entry<Object, @Nullable Object> each : renamed(members, keys).entrySet()) {
            String key = each.getKey().toString();
            writer.key(key);
            path.addLast((path.isEmpty() ? "" : ".") + key);
            write(each.getValue(), keys);
            path.removeLast();
        }
        writer.endObject();
    }

    /** Where two names become one key, the last value counts, at the place of the first. Numbers stay numbers until then. */
    private Map<Object, @Nullable Object> renamed(Map<?, ?> members, KeyForm keys) throws NotWritableException {
        Map<Object, @Nullable Object> renamed = new LinkedHashMap<>();
        for (Map.Entry<?, ?> each : members.entrySet()) {
            renamed.put(key(each.getKey(), keys), each.getValue());
        }
        return renamed;
    }

    private Object key(@Nullable Object name, KeyForm keys) throws NotWritableException {
        if (name instanceof String text) {
            return keys.toWire(text);
        }
        BigInteger number = Scalars.integer(name);
        if (number == null) {
            throw new NotWritableException(
                    place(),
                    "a key is a text or a whole number, not "
                            + (name == null ? "null" : "of " + name.getClass().getName()));
        }
        return number;
    }

    private void list(List<?> items, KeyForm keys) throws NotWritableException {
        writer.beginList();
        int at = 0;
        for (Object each : items) {
            item(at++, each, keys);
        }
        writer.endList();
    }

    private void array(Object items, KeyForm keys) throws NotWritableException {
        writer.beginList();
        for (int at = 0; at < Array.getLength(items); at++) {
            item(at, Array.get(items, at), keys);
        }
        writer.endList();
    }

    private void item(int at, @Nullable Object value, KeyForm keys) throws NotWritableException {
        path.addLast("[" + at + "]");
        write(value, keys);
        path.removeLast();
    }

    private String place() {
        return String.join("", path);
    }
}
