package io.labwire.json.codec;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonTrial;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types, which are tried in turn.
 *
 * <p>They are tried where the value stands, within the rules of its reader. What has come of choices within the value is remembered
 * while they are: the time is at most that of reading the text once for each type and each level at which values lie in one another.
 *
 * <p>It does not change; any number of threads may use it at once.
 *
 * @param <T> what the types have in common
 */
public final class JsonChoices<T> {

    /**
     * Reads a value of one of the types.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    public interface Member<T> {

        /**
         * Reads the value that a reader has come upon.
         *
         * @param reader the reader, which is left at the value's last part: a value that was not read whole is not taken
         * @return the value
         * @throws WireFormatException if it is of another type
         */
        T read(JsonReader reader) throws WireFormatException;
    }

    private final String wanted;
    private final List<Member<? extends T>> members;

    private JsonChoices(String wanted, List<Member<? extends T>> members) {
        this.wanted = wanted;
        this.members = members;
    }

    /**
     * Types to choose from.
     *
     * @param <T> what they have in common
     * @param wanted what is wanted, in a few words
     * @param members the types in order; what they make of a value depends on nothing but the value
     * @return the choices
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // They are copied, and nothing is put among them.
    public static <T> JsonChoices<T> of(String wanted, Member<? extends T>... members) {
        return new JsonChoices<>(wanted, List.of(members));
    }

    /**
     * Reads a value of the first type that takes it.
     *
     * @param reader the reader, which has come upon the value and is left at its last part
     * @return the value
     * @throws WireFormatException if it is of none of the types: what is wrong with it for the one that has found it right up to the last
     *     place, not counting keys that are missing or unknown; or that it is of none, if that is all there is to say. Also if it is not JSON
     *     or not within the limits, or if more than {@link JsonTrial#MOST} choices lie in one another
     * @throws IllegalStateException if one of the types has read on beyond the value
     */
    public T first(JsonReader reader) throws WireFormatException {
        JsonTrial trial = reader.trial();
        try {
            // All in one frame of the stack, of which there are as many as choices lie in one another.
            Outcome<T> outcome = known(trial);
            WireFormatException furthest = null;
            for (int at = 0; outcome == null && at < members.size(); at++) {
                trial.again();
                try {
                    outcome = made(trial, members.get(at).read(reader));
                } catch (WireFormatException other) {
                    // The next one may take it.
                    furthest = further(trial, furthest, other);
                }
            }
            return (outcome == null ? none(reader, trial, furthest) : outcome).get();
        } finally {
            trial.close();
        }
    }

    @SuppressWarnings("unchecked") // What these choices have remembered themselves.
    private @Nullable Outcome<T> known(JsonTrial trial) {
        return (Outcome<T>) trial.known(this);
    }

    private @Nullable Outcome<T> made(JsonTrial trial, T value) {
        return trial.isRead() ? remembered(trial, new Outcome<>(value, null)) : null;
    }

    private Outcome<T> none(JsonReader reader, JsonTrial trial, @Nullable WireFormatException furthest)
            throws WireFormatException {
        trial.again();
        return remembered(
                trial,
                new Outcome<>(
                        null, furthest == null ? reader.fault(Kind.MALFORMED, wanted, "another value") : furthest));
    }

    private Outcome<T> remembered(JsonTrial trial, Outcome<T> outcome) {
        trial.remember(this, outcome);
        return outcome;
    }

    private static @Nullable WireFormatException further(
            JsonTrial trial, @Nullable WireFormatException furthest, WireFormatException other) {
        return isAbout(trial, other) && (furthest == null || other.position() > furthest.position()) ? other : furthest;
    }

    /** Whether a fault is about something in the value; keys say no more than that it is of another type. */
    private static boolean isAbout(JsonTrial trial, WireFormatException fault) {
        return fault.position() > trial.position() && fault.kind() != Kind.MISSING && fault.kind() != Kind.SURPLUS;
    }

    /** A value, or why there is none. */
    private record Outcome<T>(@Nullable T value, @Nullable WireFormatException fault) {

        T get() throws WireFormatException {
            if (value == null) {
                throw Objects.requireNonNull(fault);
            }
            return value;
        }
    }
}
