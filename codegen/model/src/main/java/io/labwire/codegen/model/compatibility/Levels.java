package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What holds at the levels that the old schema and the new one both have; nothing else matters to old peers. */
final class Levels {

    private final Map<String, Integer> before;
    private final Map<String, Integer> after;
    private final List<String> common;

    Levels(List<String> before, List<String> after) {
        this.before = positions(before);
        this.after = positions(after);
        this.common = before.stream().filter(this.after::containsKey).toList();
    }

    /** Whether an element is there at the same levels as before. */
    boolean same(Window was, Window is) {
        return common.stream().allMatch(level -> holds(was, level, before) == holds(is, level, after));
    }

    /** Whether a new element is there at new levels only. */
    boolean isOnlyNew(Window window) {
        return !common.isEmpty() && common.stream().noneMatch(level -> holds(window, level, after));
    }

    /** Whether something is the same as before at each level. */
    <T> boolean same(List<Phase<T>> was, List<Phase<T>> is) {
        if (common.isEmpty()) {
            return was.stream()
                    .map(Phase::value)
                    .toList()
                    .equals(is.stream().map(Phase::value).toList());
        }
        return common.stream().allMatch(level -> Objects.equals(at(was, level, before), at(is, level, after)));
    }

    private static <T> Optional<T> at(List<Phase<T>> phases, String level, Map<String, Integer> levels) {
        return phases.stream()
                .filter(phase -> holds(phase.window(), level, levels))
                .map(Phase::value)
                .findFirst();
    }

    private static boolean holds(Window window, String level, Map<String, Integer> levels) {
        int position = levels.getOrDefault(level, 0);
        return window.from()
                        .map(from -> levels.getOrDefault(from, 0) <= position)
                        .orElse(true)
                && window.until()
                        .map(until -> levels.getOrDefault(until, Integer.MAX_VALUE) >= position)
                        .orElse(true);
    }

    private static Map<String, Integer> positions(List<String> levels) {
        Map<String, Integer> positions = new HashMap<>();
        levels.forEach(level -> positions.put(level, positions.size()));
        return positions;
    }
}
