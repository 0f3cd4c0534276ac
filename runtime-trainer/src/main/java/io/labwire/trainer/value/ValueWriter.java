package io.labwire.trainer.value;

import io.labwire.json.key.KeyForm;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.value.JsonList;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonWritable;
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

    /**
     * One step of the way to a value; the text of the way is made where something is wrong.
     *
     * @param before the step before it, null for the first
     * @param to the key, or the place in a list
     * @param depth how many steps there are
     */
    private record Step(@Nullable Step before, Object to, int depth) {

        static Step after(@Nullable Step before, Object to) {
            return new Step(before, to, before == null ? 1 : before.depth + 1);
        }

        String path() {
            Deque<String> steps = new ArrayDeque<>();
            for (Step each = this; each != null; each = each.before) {
                String dot = each.before == null ? "" : ".";
                steps.push(each.to instanceof Integer at ? "[" + at + "]" : dot + each.to);
            }
            return String.join("", steps);
        }
    }

    private final ValueForm form;
    private final JsonWriter writer;

    ValueWriter(ValueForm form, JsonWriter writer) {
        this.form = form;
        this.writer = writer;
    }

    void write(@Nullable Object value, KeyForm keys) throws NotWritableException {
        write(value, keys, null);
    }

    /** The value of a member of the whole. */
    void writeMember(@Nullable Object value, KeyForm keys, String name) throws NotWritableException {
        write(value, keys, Step.after(null, name));
    }

    private void write(@Nullable Object value, KeyForm keys, @Nullable Step place) throws NotWritableException {
        if (place != null && place.depth > JsonLimits.MAX_DEPTH) {
            throw new NotWritableException(
                    place.path(), "objects and lists lie in one another more than " + JsonLimits.MAX_DEPTH + " deep");
        }
        if (value == null) {
            writer.nothing();
        } else if (value instanceof Map<?, ?> map) {
            object(map, keys, place);
        } else if (value instanceof JsonObject object) {
            object(object.members(), keys, place);
        } else if (value instanceof WritableRecord record) {
            object(record.members(), keys, place);
        } else if (value instanceof List<?> list) {
            list(list, keys, place);
        } else if (value instanceof JsonList list) {
            list(list.items(), keys, place);
        } else if (value instanceof Tuple tuple) {
            list(tuple.items(), KeyForm.AS_IS, place);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), keys, place);
        } else if (value instanceof JsonValue json) {
            json.write(writer);
        } else if (value instanceof JsonWritable typed) {
            typed(typed, place);
        } else if (value instanceof Record record) {
            object(RecordMembers.of(record, path(place)), keys, place);
        } else if (value.getClass().isArray() && !(value instanceof byte[]) && !(value instanceof char[])) {
            array(value, keys, place);
        } else if (!Scalars.write(value, form, writer)) {
            throw new NotWritableException(
                    path(place),
                    "a value of " + value.getClass().getName()
                            + " is not written; text, numbers, maps, lists, records and generated types are"
                            + (form.objects() ? ", identifiers and times, too" : ""));
        }
    }

    /** What generated code writes has neither identifiers nor times where there are none. */
    private void typed(JsonWritable typed, @Nullable Step place) throws NotWritableException {
        if (form.objects()) {
            typed.writeTo(writer);
            return;
        }
        JsonWriter plain = writer.plain();
        try {
            typed.writeTo(plain);
        } catch (UnsupportedOperationException refused) {
            throw new NotWritableException(path(place), String.valueOf(refused.getMessage()));
        }
        writer.written(plain.toBytes());
    }

    private static String path(@Nullable Step place) {
        return place == null ? "" : place.path();
    }

    private void object(Map<?, ?> members, KeyForm keys, @Nullable Step place) throws NotWritableException {
        writer.beginObject();
        for (Map.Entry<Object, @Nullable Object> each :
                renamed(members, keys, place).entrySet()) {
            String key = each.getKey().toString();
            writer.key(key);
            write(each.getValue(), keys, Step.after(place, key));
        }
        writer.endObject();
    }

    /** Where two names become one key, the last value counts, at the place of the first. Numbers stay numbers until then. */
    private static Map<Object, @Nullable Object> renamed(Map<?, ?> members, KeyForm keys, @Nullable Step place)
            throws NotWritableException {
        Map<Object, @Nullable Object> renamed = new LinkedHashMap<>();
        for (Map.Entry<?, ?> each : members.entrySet()) {
            renamed.put(key(each.getKey(), keys, place), each.getValue());
        }
        return renamed;
    }

    private static Object key(@Nullable Object name, KeyForm keys, @Nullable Step place) throws NotWritableException {
        if (name instanceof String text) {
            return keys.toWire(text);
        }
        BigInteger number = Scalars.integer(name);
        if (number == null) {
            throw new NotWritableException(
                    path(place),
                    "a key is a text or a whole number, not "
                            + (name == null ? "null" : "of " + name.getClass().getName()));
        }
        return number;
    }

    private void list(List<?> items, KeyForm keys, @Nullable Step place) throws NotWritableException {
        writer.beginList();
        int at = 0;
        for (Object each : items) {
            write(each, keys, Step.after(place, at++));
        }
        writer.endList();
    }

    private void array(Object items, KeyForm keys, @Nullable Step place) throws NotWritableException {
        writer.beginList();
        for (int at = 0; at < Array.getLength(items); at++) {
            write(Array.get(items, at), keys, Step.after(place, at));
        }
        writer.endList();
    }
}
