package io.labwire.codegen.model.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which elements of a list are which of another one.
 *
 * @param both what is in both, in the order of the new list
 * @param removed what is only in the old list, in its order
 * @param added what is only in the new list, in its order
 */
record Matching<E>(List<Match<E>> both, List<E> removed, List<E> added) {

    /**
     * An element that is in both lists.
     *
     * @param before the old form
     * @param after the new form
     * @param position where it was in the old list
     */
    record Match<E>(E before, E after, int position) {}

    private record Old<E>(E element, int position) {}

    /** Matches what has the same key; of several with one key in one list, the first. */
    static <E> Matching<E> by(List<E> before, List<E> after, Function<? super E, String> key) {
        return by(before, after, key, key);
    }

    /** As above, where the key of an old element is another one. */
    static <E> Matching<E> by(
            List<E> before, List<E> after, Function<? super E, String> oldKey, Function<? super E, String> newKey) {
        Map<String, Old<E>> open = new LinkedHashMap<>();
        List<E> removed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (open.putIfAbsent(oldKey.apply(before.get(i)), new Old<>(before.get(i), i)) != null) {
                removed.add(before.get(i));
            }
        }
        List<Match<E>> both = new ArrayList<>();
        List<E> added = new ArrayList<>();
        for (E element : after) {
            Optional<Old<E>> old = Optional.ofNullable(open.remove(newKey.apply(element)));
            old.ifPresentOrElse(
                    found -> both.add(new Match<>(found.element, element, found.position)), () -> added.add(element));
        }
        open.values().forEach(old -> removed.add(old.element));
        return new Matching<>(both, removed, added);
    }

    /** Matches what is left by another key: elements that have it in common have been renamed. */
    Renamed<E> renamedBy(Function<? super E, String> key) {
        Matching<E> rest = by(removed, added, key);
        return new Renamed<>(rest.both, new Matching<>(both, rest.removed, rest.added));
    }

    /**
     * What became of the elements that were left.
     *
     * @param renamed those that are the same by another key
     * @param rest what is in both by the first key, and what is in one only
     */
    record Renamed<E>(List<Match<E>> renamed, Matching<E> rest) {}

    /** The first element that stands before one which it stood behind. */
    Optional<Match<E>> moved() {
        int last = -1;
        for (Match<E> match : both) {
            if (match.position < last) {
                return Optional.of(match);
            }
            last = match.position;
        }
        return Optional.empty();
    }
}
