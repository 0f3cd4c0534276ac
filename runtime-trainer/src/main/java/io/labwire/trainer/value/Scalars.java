package io.labwire.trainer.value;

import io.labwire.json.value.UnixTime;
import io.labwire.json.write.JsonWriter;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values with nothing in them. */
final class Scalars {

    private Scalars() {}

    /** Writes a value, or returns false if it is none of these. */
    static boolean write(Object value, ValueForm form, JsonWriter writer) {
        if (value instanceof BigInteger wide) {
            writer.integer(wide);
        } else if (isWhole(value)) {
            writer.integer(((Number) value).longValue());
        } else if (value instanceof String text) {
            writer.text(text);
        } else if (value instanceof Boolean bool) {
            writer.bool(bool);
        } else if (value instanceof Double || value instanceof Float) {
            writer.number(((Number) value).doubleValue());
        } else if (form.objects() && value instanceof UUID id) {
            writer.text(id.toString());
        } else {
            Instant instant = form.objects() ? instant(value, form.zone()) : null;
            if (instant == null) {
                return false;
            }
            writer.number(UnixTime.of(instant).seconds());
        }
        return true;
    }

    static @Nullable BigInteger integer(@Nullable Object value) {
        if (value instanceof BigInteger wide) {
            return wide;
        }
        return value != null && isWhole(value) ? BigInteger.valueOf(((Number) value).longValue()) : null;
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
    }

    private static @Nullable Instant instant(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        return value instanceof LocalDateTime time ? time.atZone(zone).toInstant() : null;
    }
}
