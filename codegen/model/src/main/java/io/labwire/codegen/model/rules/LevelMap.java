package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Elements by a key that no two of them may have at one level.
 *
 * <p>What clashes is not kept, so there are never more elements under a key than there are levels, and looking one up
 * takes no more time however many there are in all.
 */
final class LevelMap<T> {

    private record Entry<T>(T element, Window window) {}

    private final List<String> levels;
    private final Map<String, List<Entry<T>>> byKey = new HashMap<>();

    /** An empty map for a protocol with these levels, oldest first. */
    LevelMap(List<String> levels) {
        this.levels = levels;
    }

    /** Adds an element, or gives the one that has its key at one of its levels already. */
    Optional<T> add(String key, Window window, T element) {
        Optional<T> earlier = find(key, window);
        if (earlier.isEmpty() && isKnown(window)) {
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(new Entry<>(element, window));
        }
        return earlier;
    }

    /** The element that has a key at one of these levels. */
    Optional<T> find(String key, Window window) {
        if (window.isEmpty(levels) || !isKnown(window)) {
            return Optional.empty();
        }
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(entry -> entry.window.overlaps(window, levels))
                .map(Entry::element)
                .findFirst();
    }

    /** Whether the levels are there: those that a missing import would declare are not, and tell nothing. */
    private boolean isKnown(Window window) {
        return !levels.isEmpty() || window.equals(Window.ALWAYS);
    }

    /** Takes away what was added last under a key. */
    void removeLast(String key) {
        List<Entry<T>> entries = byKey.getOrDefault(key, List.of());
        if (!entries.isEmpty()) {
            entries.remove(entries.size() - 1);
        }
    }
}
