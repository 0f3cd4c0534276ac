package io.labwire.trainer.message;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.value.TypedValue;
import io.labwire.trainer.value.WritableRecord;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an event (specification of AutoTrainer, section 2.2).
 *
 * <p>One that was read makes its payload's tree when it is asked for it, as those who have a type for it need none.
 */
public final class Event implements WritableRecord {

    private static final double NANOS = 1e9;

    private final int kind;
    private final double when;
    private final long index;
    private final @Nullable BigInteger beyond;
    private final int repeat;
    private final boolean wasRead;
    private final @Nullable Unread unread;
    private volatile @Nullable JsonValue context;

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
        this.index = Objects.requireNonNull(index, "index").longValue();
        this.beyond = index.equals(unsigned(this.index)) ? null : index;
        this.context = Objects.requireNonNull(context, "context");
        this.repeat = repeat;
        this.wasRead = false;
        this.unread = null;
    }

    private Event(Reading read, @Nullable Unread context) {
        this.kind = read.kind;
        this.when = read.when;
        this.index = read.index;
        this.beyond = null;
        this.repeat = read.repeat;
        this.wasRead = true;
        this.unread = context;
        this.context = context == null ? JsonNull.NULL : null;
    }

    private static BigInteger unsigned(long bits) {
        return bits >= 0 ? BigInteger.valueOf(bits) : new BigInteger(Long.toUnsignedString(bits));
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
        Reading reading = reading(body, rules);
        return new Event(reading, Unread.kept(reading.context));
    }

    /** The same from bytes that are not changed any more. */
    static Event readKept(byte[] body, JsonRules rules) throws WireFormatException {
        Reading reading = reading(body, rules);
        return new Event(reading, reading.context);
    }

    private static Reading reading(byte[] body, JsonRules rules) throws WireFormatException {
        Reading reading = new Reading(body, rules);
        EnvelopeFields.read(body, rules, Reading.KEYS, reading);
        return reading;
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
        return beyond == null ? unsigned(index) : beyond;
    }

    /**
     * The payload as JSON, its keys as on the wire.
     *
     * @return {@link JsonNull} if there is none
     */
    public JsonValue context() {
        JsonValue known = context;
        if (known == null) {
            known = Objects.requireNonNull(unread, "unread").tree();
            context = known;
        }
        return known;
    }

    /** The payload; null if there is none. That of an event which was made of its parts is looked for in the bytes. */
    <P> @Nullable P context(JsonType<P> type, Bytes body, JsonRules rules) throws WireFormatException {
        if (!wasRead) {
            return EnvelopeMember.CONTEXT.read(body.toArray(), type, rules);
        }
        return unread == null ? null : unread.read(type.codec());
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
        return kind == other.kind && hasIndexOf(other);
    }

    private boolean hasIndexOf(Event other) {
        return index == other.index && Objects.equals(beyond, other.beyond);
    }

    /**
     * The same to be published: {@code repeat} only if it is not 0, as no known rig sends it.
     *
     * @return the values by their names
     */
    @Override
    public Map<String, ?> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind);
        members.put("when", when);
        members.put("index", index());
        members.put("context", TypedValue.asIs(context()));
        if (repeat != 0) {
            members.put("repeat", repeat);
        }
        return Collections.unmodifiableMap(members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Event event
                && kind == event.kind
                && Double.compare(when, event.when) == 0
                && hasIndexOf(event)
                && repeat == event.repeat
                && context().equals(event.context());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, when, index(), context(), repeat);
    }

    @Override
    public String toString() {
        return "Event[kind=" + kind + ", when=" + when + ", index=" + index() + ", context=" + context() + ", repeat="
                + repeat + "]";
    }

    /** What has been read so far. */
    private static final class Reading implements EnvelopeFields.Field {

        private static final JsonKeys KEYS =
                JsonKeys.of(List.of("kind"), List.of("when"), List.of("index"), List.of("context"), List.of("repeat"));
        private static final int KIND = 0;
        private static final int WHEN = 1;
        private static final int INDEX = 2;
        private static final int CONTEXT = 3;

        private final byte[] body;
        private final JsonRules rules;
        private int kind;
        private double when;
        private long index;
        private @Nullable Unread context;
        private int repeat;

        Reading(byte[] body, JsonRules rules) {
            this.body = body;
            this.rules = rules;
        }

        @Override
        public void read(int key, JsonReader reader) throws WireFormatException {
            if (key == CONTEXT) {
                context = Unread.skipped(EnvelopeMember.CONTEXT, body, rules, reader);
                return;
            }
            reader.next();
            switch (key) {
                case KIND -> kind = EnvelopeFields.int32(reader);
                case WHEN -> when = EnvelopeFields.seconds(reader);
                case INDEX -> index = EnvelopeFields.uint64(reader);
                default -> repeat = EnvelopeFields.int32(reader);
            }
        }
    }
}
