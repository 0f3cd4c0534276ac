package io.labwire.trainer.message;

import io.labwire.json.codec.JsonType;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.level.LevelNumbered;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event (specification of AutoTrainer, section 7).
 *
 * @param <P> the payload; {@link Void} if there is none
 */
public final class EventType<P> implements LevelNumbered {

    private final String name;
    private final @Nullable JsonType<P> payload;
    private final List<LevelNumber> numbers;

    private EventType(String name, @Nullable JsonType<P> payload, List<LevelNumber> numbers) {
        this.name = Objects.requireNonNull(name, "name");
        this.payload = payload;
        this.numbers = numbers;
    }

    /**
     * A kind of event with a payload.
     *
     * @param <P> the payload
     * @param name the name in the schema, such as {@code applicationLaunched}
     * @param payload how the payload is read and written
     * @param numbers its number at each level that has it
     * @return the kind
     */
    public static <P> EventType<P> of(String name, JsonType<P> payload, LevelNumber... numbers) {
        return new EventType<>(name, Objects.requireNonNull(payload, "payload"), List.of(numbers));
    }

    /**
     * A kind of event without a payload.
     *
     * @param name the name in the schema, such as {@code tunnelEnter}
     * @param numbers its number at each level that has it
     * @return the kind
     */
    public static EventType<Void> of(String name, LevelNumber... numbers) {
        return new EventType<>(name, null, List.of(numbers));
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * How the payload is read and written.
     *
     * @return empty if there is none
     */
    public Optional<JsonType<P>> payload() {
        return Optional.ofNullable(payload);
    }

    @Override
    public List<LevelNumber> numbers() {
        return numbers;
    }

    @Override
    public String toString() {
        return name;
    }
}
