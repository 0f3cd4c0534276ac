package io.labwire.trainer.device;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWritable;
import io.labwire.json.write.JsonWriter;
import io.labwire.trainer.value.NotWritableException;
import io.labwire.trainer.value.RecordMembers;
import io.labwire.trainer.value.WritableRecord;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which events are emergencies: those whose {@code kind} is 101 or 102 (specification of AutoTrainer, section 2.3). */
final class Emergencies {

    private static final long STOP = 101;
    private static final long RESUME = 102;

    private Emergencies() {}

    /** What the value itself calls {@code kind} counts, before keys are camelised. */
    static boolean isOne(@Nullable Object value) throws NotWritableException {
        Object whole = plain(value);
        if (whole instanceof Map<?, ?> map) {
            return isKind(kind(map));
        } else if (whole instanceof JsonObject object) {
            return isKind(object.members().get("kind"));
        } else if (whole instanceof WritableRecord record) {
            return isKind(record.members().get("kind"));
        }
        return whole instanceof Record record
                && !(record instanceof JsonValue)
                && isKind(RecordMembers.of(record, "").get("kind"));
    }

    /** A sorted map with keys that are no texts, or whose order is none of its own, cannot be asked for one. */
    private static @Nullable Object kind(Map<?, ?> map) {
        for (Map.Entry<?, ?> each : map.entrySet()) {
            if ("kind".equals(each.getKey())) {
                return each.getValue();
            }
        }
        return null;
    }

    static boolean isKind(long kind) {
        return kind == STOP || kind == RESUME;
    }

    private static boolean isKind(@Nullable Object given) {
        Object kind = plain(given);
        Object number = kind instanceof JsonInteger whole ? whole.value() : kind;
        number = number instanceof JsonFloat fraction ? (Object) fraction.value() : number;
        if (number instanceof BigInteger wide) {
            return wide.bitLength() < Long.SIZE && isKind(wide.longValue());
        }
        if (number instanceof Double || number instanceof Float) {
            double exact = ((Number) number).doubleValue();
            return exact == STOP || exact == RESUME;
        }
        return number instanceof Number whole && isKind(whole.longValue());
    }

    /** What is in an {@link Optional}, and what generated types write. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        return value instanceof JsonWritable written ? tree(written) : value;
    }

    private static @Nullable JsonValue tree(JsonWritable written) {
        JsonWriter writer = new JsonWriter(JsonLayout.PYTHON);
        written.writeTo(writer);
        try {
            return JsonValue.parse(writer.finish(), JsonRules.PYTHON);
        } catch (WireFormatException tooLarge) { // for an event that anybody reads
            return null;
        }
    }
}
