package io.labwire.trainer.message;

import io.labwire.json.codec.JsonType;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.level.LevelNumbered;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command (specification of AutoTrainer, section 6).
 *
 * @param <Q> the data of the request; {@link Void} if there are none
 * @param <A> the data of the answer; {@link Void} if there are none
 */
public final class CommandType<Q, A> implements LevelNumbered {

    private final String name;
    private final @Nullable JsonType<Q> request;
    private final @Nullable JsonType<A> answer;
    private final boolean needsData;
    private final List<LevelNumber> numbers;
    private final @Nullable Duration timeoutHint;

    private CommandType(
            String name,
            @Nullable JsonType<Q> request,
            @Nullable JsonType<A> answer,
            boolean needsData,
            List<LevelNumber> numbers,
            @Nullable Duration timeoutHint) {
        this.name = Objects.requireNonNull(name, "name");
        this.request = request;
        this.answer = answer;
        this.needsData = needsData;
        this.numbers = numbers;
        this.timeoutHint = timeoutHint;
    }

    /**
     * A command without data in either direction.
     *
     * @param name the name in the schema, such as {@code startAcquisition}
     * @param numbers its number at each level that has it
     * @return the command
     */
    public static CommandType<Void, Void> of(String name, LevelNumber... numbers) {
        return new CommandType<>(name, null, null, false, List.of(numbers), null);
    }

    /**
     * The same command with data in the request, which has to have some.
     *
     * @param <T> the data
     * @param type how they are read and written
     * @return the command
     */
    public <T> CommandType<T, A> with(JsonType<T> type) {
        return new CommandType<>(name, Objects.requireNonNull(type, "type"), answer, true, numbers, timeoutHint);
    }

    /**
     * The same command with data in the request, which may be null.
     *
     * @param <T> the data
     * @param type how they are read and written
     * @return the command
     */
    public <T> CommandType<T, A> withNullable(JsonType<T> type) {
        return new CommandType<>(name, Objects.requireNonNull(type, "type"), answer, false, numbers, timeoutHint);
    }

    /**
     * The same command with data in the answer. An answer may always be without.
     *
     * @param <T> the data
     * @param type how they are read and written
     * @return the command
     */
    public <T> CommandType<Q, T> answering(JsonType<T> type) {
        return new CommandType<>(name, request, Objects.requireNonNull(type, "type"), needsData, numbers, timeoutHint);
    }

    /**
     * The same command, which may take longer than others.
     *
     * @param hint how long its answer may take
     * @return the command
     * @throws IllegalArgumentException if that is no time above 0
     */
    public CommandType<Q, A> answeredWithin(Duration hint) {
        if (hint.isZero() || hint.isNegative()) {
            throw new IllegalArgumentException("an answer takes a time above 0, not " + hint);
        }
        return new CommandType<>(name, request, answer, needsData, numbers, hint);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * How the data of the request are read and written.
     *
     * @return empty if there are none
     */
    public Optional<JsonType<Q>> request() {
        return Optional.ofNullable(request);
    }

    /**
     * Whether a request without data is no good.
     *
     * @return true if the data may be neither absent nor null
     */
    public boolean needsData() {
        return needsData;
    }

    /**
     * How the data of the answer are read and written.
     *
     * @return empty if there are none
     */
    public Optional<JsonType<A>> answer() {
        return Optional.ofNullable(answer);
    }

    /**
     * How long the answer may take. Calls without a time-out of their own wait as long, if that is longer than they would otherwise.
     *
     * @return empty if no longer than that of other commands
     */
    public Optional<Duration> timeoutHint() {
        return Optional.ofNullable(timeoutHint);
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
