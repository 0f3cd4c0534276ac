package io.labwire.trainer.value;

import io.labwire.json.key.KeyForm;
import io.labwire.json.write.JsonWriter;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How values of Java are written (specification of AutoTrainer, section 5.4).
 *
 * <p>Written are null, {@link Boolean}, whole numbers of any width, {@code float} and {@code double}, {@link String}, any
 * {@link io.labwire.json.value.JsonValue}, {@link java.util.Map} whose keys are texts or whole numbers, {@link java.util.List}, arrays,
 * {@link java.util.Optional}, {@link Tuple}, {@link TypedValue}, {@link WritableRecord}; if {@code objects} is set also {@link java.util.UUID} as
 * text and {@link java.time.Instant}, {@link java.time.OffsetDateTime}, {@link java.time.ZonedDateTime} and
 * {@link java.time.LocalDateTime} as seconds with a fraction. Nothing else is, bytes and sets least of all.
 *
 * @param keys how names become keys
 * @param objects whether identifiers and times are written, also those within a {@link TypedValue}
 * @param zone the zone of times that have none
 */
public record ValueForm(KeyForm keys, boolean objects, ZoneId zone) {

    /** Checks that nothing is missing. */
    public ValueForm {
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param writer where to, at a place for a value; what it holds is of no use if this fails
     * @throws NotWritableException if the value, or one in it, is of a kind that is not written, or lies deeper than
     *     {@link io.labwire.json.read.JsonLimits#MAX_DEPTH}
     */
    public void write(@Nullable Object value, JsonWriter writer) throws NotWritableException {
        new ValueWriter(this, writer).write(value, keys);
    }

    /**
     * Writes the value of a member of the whole.
     *
     * @param value the value
     * @param name the member's key, which has been written already: the path of what is not written begins with it
     * @param writer where to, at the place for the member's value; what it holds is of no use if this fails
     * @throws NotWritableException if the value, or one in it, is of a kind that is not written, or lies deeper than
     *     {@link io.labwire.json.read.JsonLimits#MAX_DEPTH}
     */
    public void writeMember(@Nullable Object value, String name, JsonWriter writer) throws NotWritableException {
        new ValueWriter(this, writer).writeMember(value, keys, name);
    }
}
