package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an event (specification of AutoTrainer, section 2.2).
 *
 * <p>One that was read makes its payload's tree when it is asked for it, as those who have a type for it need none.
 */
public final class Event {

    private static final double NANOS = 1e9;

    private final int kind;
    private final double when;
    private final BigInteger index;
    private final int repeat;
    private final @Nullable Source source;
    private volatile @Nullable JsonValue context;

    /** Where the payload is, which has been found to be JSON. */
    private record Source(Bytes body, JsonRules rules) {}

    /**
     * An event.
     *
     * @param kind the number of the event
     * @param when when it happened
     * @param index the nanoseconds of a clock that never goes back
     * @param context the payload; {@link JsonNull} if there is none
     * @param repeat 0 in all that known rigs send
     */
    public Event(int kind, double when, BigInteger index, JsonValue context, int repeat) {
        this.kind = kind;
        this.when = when;
        this.index = Objects.requireNonNull(index, "index");
        this.context = Objects.requireNonNull(context, "context");
        this.repeat = repeat;
        this.source = null;
    }

    private Event(Reading read, Source source) {
        this.kind = read.kind;
        this.when = read.when;
        this.index = read.index;
        this.repeat = read.repeat;
        this.context = read.hasContext ? null : JsonNull.NULL;
        this.source = source;
    }

    /**
     * Reads an event. Keys come in any order, what is missing is 0 or null, unknown keys are left alone.
     *
     * @param body the publication's second frame, not changed any more
     * @param rules what is taken for JSON
     * @return the event
     * @throws WireFormatException if it is not JSON, no object, or has a value that cannot be in its place
     */
    public static Event read(byte[] body, JsonRules rules) throws WireFormatException {
        return read(body, Bytes.of(body), rules);
    }

    /** The array and the bytes are the same. */
    static Event read(byte[] body, Bytes kept, JsonRules rules) throws WireFormatException {
        Reading reading = new Reading();
        EnvelopeFields.read(body, rules, reading);
        return new Event(reading, new Source(kept, rules));
    }

    /**
     * The number of the event, which means something at a level.
     *
     * @return the number
     */
    public int kind() {
        return kind;
    }

    /**
     * When it happened, by the clock of the rig.
     *
     * @return seconds since 1970; not finite if the rig does not say
     */
    public double when() {
        return when;
    }

    /**
     * The nanoseconds of a clock of any origin that never goes back; it orders the events of one run, and the two copies of an emergency
     * have the same.
     *
     * @return a number of 64 bits without a sign
     */
    public BigInteger index() {
        return index;
    }

    /**
     * The payload as JSON, its keys as on the wire.
     *
     * @return {@link JsonNull} if there is none
     */
    public JsonValue context() {
        JsonValue known = context;
        if (known == null) {
            known = tree(Objects.requireNonNull(source, "source"));
            context = known;
        }
        return known;
    }

    private static JsonValue tree(Source source) {
        try {
            return EnvelopeMember.CONTEXT.read(source.body().toArray(), source.rules());
        } catch (WireFormatException impossible) {
            throw new AssertionError("what has been found to be JSON is none", impossible);
        }
    }

    /**
     * A number that is 0 in all that known rigs send.
     *
     * @return the number
     */
    public int repeat() {
        return repeat;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Event event
                && kind == event.kind
                && Double.compare(when, event.when) == 0
                && index.equals(event.index)
                && repeat == event.repeat
                && context().equals(event.context());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, when, index, context(), repeat);
    }

    @Override
    public String toString() {
        return "Event[kind=" + kind + ", when=" + when + ", index=" + index + ", context=" + context() + ", repeat="
                + repeat + "]";
    }

    /** What has been read so far. */
    private static final class Reading implements EnvelopeFields.Field {

        private int kind;
        private double when;
        private BigInteger index = BigInteger.ZERO;
        private boolean hasContext;
        private int repeat;

        @Override
        public boolean read(String key, JsonReader reader) throws WireFormatException {
            switch (key) {
                case "kind" -> kind = EnvelopeFields.int32(reader);
                case "when" -> when = EnvelopeFields.seconds(reader);
                case "index" -> index = EnvelopeFields.uint64(reader);
                case "context" -> {
                    hasContext = true;
                    reader.skip(); // which finds all that would be wrong with it
                }
                case "repeat" -> repeat = EnvelopeFields.int32(reader);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
