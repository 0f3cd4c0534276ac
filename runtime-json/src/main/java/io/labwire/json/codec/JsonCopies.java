package io.labwire.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies that nobody can change, in the order of what is copied. */
public final class JsonCopies {

    private JsonCopies() {}

    /**
     * A copy of a list.
     *
     * @param <T> the type of the items, which may be null
     * @param items the items
     * @return the copy
     */
    public static <T extends @Nullable Object> List<T> list(Collection<? extends T> items) {
        return Collections.unmodifiableList(new ArrayList<T>(items));
    }

    /**
     * A copy of a set.
     *
     * @param <T> the type of the items, which may be null
     * @param items the items
     * @return the copy
     */
    public static <T extends @Nullable Object> Set<T> set(Collection<? extends T> items) {
        return Collections.unmodifiableSet(new LinkedHashSet<T>(items));
    }

    /**
     * A copy of a map.
     *
     * @param <T> the type of the values, which may be null
     * @param entries the entries
     * @return the copy
     */
    public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<String, T>(entries));
    }

    /**
     * A copy of a list and of what is in it.
     *
     * @param <T> the type of the items, which may be null
     * @param items the items
     * @param copied copies an item that is not null
     * @return the copy
     */
    public static <T extends @Nullable Object> List<T> listOfCopies(
            Collection<? extends T> items, UnaryOperator<T> copied) {
        List<T> copies = new ArrayList<>(items.size());
        for (T item : items) {
            copies.add(item == null ? item : copied.apply(item));
        }
        return Collections.unmodifiableList(copies);
    }

    /**
     * A copy of a set and of what is in it.
     *
     * @param <T> the type of the items, which may be null
     * @param items the items
     * @param copied copies an item that is not null
     * @return the copy
     */
    public static <T extends @Nullable Object> Set<T> setOfCopies(
            Collection<? extends T> items, UnaryOperator<T> copied) {
        return Collections.unmodifiableSet(new LinkedHashSet<T>(listOfCopies(items, copied)));
    }

    /**
     * A copy of a map and of what is in it.
     *
     * @param <T> the type of the values, which may be null
     * @param entries the entries
     * @param copied copies a value that is not null
     * @return the copy
     */
    public static <T extends @Nullable Object> Map<String, T> mapOfCopies(
            Map<String, ? extends T> entries, UnaryOperator<T> copied) {
        Map<String, T> copies = new LinkedHashMap<>();
        entries.forEach((key, value) -> copies.put(key, value == null ? value : copied.apply(value)));
        return Collections.unmodifiableMap(copies);
    }
}
