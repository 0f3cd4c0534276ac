package io.labwire.json.codec;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of a key that may be left out, and may be null as well, which is not the same: nothing, null, or a value.
 *
 * @param <T> the type of the value
 */
public final class JsonNullable<T> {

    private static final JsonNullable<?> ABSENT = new JsonNullable<>(false, null);
    private static final JsonNullable<?> NULL = new JsonNullable<>(true, null);

    private final boolean there;
    private final @Nullable T value;

    private JsonNullable(boolean there, @Nullable T value) {
        this.there = there;
        this.value = value;
    }

    /**
     * The key is left out.
     *
     * @param <T> the type of the value
     * @return nothing
     */
    @SuppressWarnings("unchecked") // There is no value that could have another type.
    public static <T> JsonNullable<T> absent() {
        return (JsonNullable<T>) ABSENT;
    }

    /**
     * The key is there, with this value.
     *
     * @param <T> the type of the value
     * @param value the value, or null
     * @return it
     */
    @SuppressWarnings("unchecked") // There is no value that could have another type.
    public static <T> JsonNullable<T> of(@Nullable T value) {
        return value == null ? (JsonNullable<T>) NULL : new JsonNullable<>(true, value);
    }

    /**
     * Whether the key is left out.
     *
     * @return true if there is neither null nor a value
     */
    public boolean isAbsent() {
        return !there;
    }

    /**
     * Whether null stands under the key.
     *
     * @return true if it is there and has no value
     */
    public boolean isNull() {
        return there && value == null;
    }

    /**
     * The value, for those to whom null and a key left out are the same.
     *
     * @return the value, empty if there is none
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Another value in the place of the value, if there is one.
     *
     * @param <R> the type of the other value
     * @param change the other value for a value
     * @return it; null and a key left out stay what they are
     */
    public <R> JsonNullable<R> map(Function<? super T, ? extends R> change) {
        return value == null ? (there ? of(null) : absent()) : of(change.apply(value));
    }

    /**
     * What stands under the key, which is there.
     *
     * @return the value, or null
     * @throws IllegalStateException if the key is left out
     */
    public @Nullable T get() {
        if (!there) {
            throw new IllegalStateException("the key is left out");
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNullable<?> that && there == that.there && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * Boolean.hashCode(there) + Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return there ? String.valueOf(value) : "absent";
    }
}
