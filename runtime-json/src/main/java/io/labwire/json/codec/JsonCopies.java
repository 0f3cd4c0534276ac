package io.labwire.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
}
