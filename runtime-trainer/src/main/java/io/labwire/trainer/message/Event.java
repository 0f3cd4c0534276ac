package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around an event (specification of AutoTrainer, section 2.2).
 *
 * @param kind the number of the event, which means something at a level
 * @param when when it happened, by the clock of the rig: seconds since 1970; not finite if the rig does not say
 * @param index the nanoseconds of a clock of any origin that never goes back; it orders the events of one run, and the two copies of
 *     an emergency have the same
 * @param context the payload, its keys as on the wire; {@link JsonNull} if there is none
 * @param repeat 0 in all that known rigs send
 */
public record Event(int kind, double when, BigInteger index, JsonValue context, int repeat) {

    private static final double NANOS = 1e9;

    /** Checks that all are there. */
    public Event {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(context, "context");
    }

    /**
     * Reads an event. Keys come in any order, what is missing is 0 or null, unknown keys are left alone.
     *
     * @param body the publication's second frame
     * @param rules what is taken for JSON
     * @return the event
     * @throws WireFormatException if it is not JSON, no object, or has a value that cannot be in its place
     */
    public static Event read(byte[] body, JsonRules rules) throws WireFormatException {
        Reading reading = new Reading();
        EnvelopeFields.read(body, rules, reading);
        return new Event(reading.kind, reading.when, reading.index, reading.context, reading.repeat);
    }

    /**
     * When it happened, as far as a time of the calendar can say it.
     *
     * @return the time, rounded to nanoseconds; empty if {@link #when} is not finite or too far away
     */
    public Optional<Instant> time() {
        return timeOf(when);
    }

    static Optional<Instant> timeOf(double seconds) {
        double whole = Math.floor(seconds);
        if (!(Math.abs(whole) <= Instant.MAX.getEpochSecond())) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond((long) whole, Math.round((seconds - whole) * NANOS)));
    }

    /**
     * Whether another event is the other copy of this one, as emergencies are published twice (section 2.3).
     *
     * @param other the other
     * @return true if kind and index are the same
     */
    public boolean isCopyOf(Event other) {
        return kind == other.kind && index.equals(other.index);
    }

    /** What has been read so far. */
    private static final class Reading implements EnvelopeFields.Field {

        private int kind;
        private double when;
        private BigInteger index = BigInteger.ZERO;
        private JsonValue context = JsonNull.NULL;
        private int repeat;

        @Override
        public boolean read(String key, JsonReader reader) throws WireFormatException {
            switch (key) {
                case "kind" -> kind = EnvelopeFields.int32(reader);
                case "when" -> when = EnvelopeFields.seconds(reader);
                case "index" -> index = EnvelopeFields.uint64(reader);
                case "context" -> context = JsonValue.read(reader);
                case "repeat" -> repeat = EnvelopeFields.int32(reader);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
