package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What all elements have: documentation, when they came and when they go; and what many have. */
final class CommonComparison {

    private CommonComparison() {}

    static <E> void compare(Pair<E> pair, Function<E, Documentation> doc, Function<E, Lifetime> lifetime) {
        pair.property(ElementChange.DOC, "doc", doc);
        lifetime(pair, lifetime.apply(pair.before()), lifetime.apply(pair.after()));
    }

    static void compare(Pair<? extends Declared> pair) {
        compare(pair, Declared::doc, Declared::lifetime);
        pair.either(
                pair.before().isPrivate(),
                pair.after().isPrivate(),
                "private",
                TypeChange.NOW_PRIVATE,
                TypeChange.NO_LONGER_PRIVATE);
    }

    private static void lifetime(Pair<?> pair, Lifetime was, Lifetime is) {
        if (!was.since().equals(is.since())) {
            pair.changed(ElementChange.SINCE, "since", was.since(), is.since());
        }
        if (!was.deprecated().equals(is.deprecated())) {
            pair.changed(ElementChange.DEPRECATED, "deprecated", was.deprecated(), is.deprecated());
        }
        if (!was.window().equals(is.window())) {
            boolean same = pair.run().levels().same(was.window(), is.window());
            ChangeKind kind = same ? ElementChange.RESTATED : ElementChange.LEVELS;
            String key = was.window().from().equals(is.window().from()) ? "until" : "from";
            pair.at(kind, key, "the levels of " + pair.title() + " have changed", "before");
        }
    }

    /** Something that may differ between levels. */
    static <T> void phased(Pair<?> pair, ChangeKind kind, String key, List<Phase<T>> was, List<Phase<T>> is) {
        boolean equal = was.stream()
                .map(CommonComparison::withoutPlace)
                .toList()
                .equals(is.stream().map(CommonComparison::withoutPlace).toList());
        if (!equal) {
            pair.changed(pair.run().levels().same(was, is) ? ElementChange.RESTATED : kind, key, was, is);
        }
    }

    private static List<Object> withoutPlace(Phase<?> phase) {
        return List.of(phase.value(), phase.window());
    }

    /** What becomes of the unknown. */
    static void unknown(Pair<?> pair, String key, Optional<Unknown> was, Optional<Unknown> is) {
        if (!was.equals(is)) {
            boolean refused = is.equals(Optional.of(Unknown.REFUSE));
            pair.changed(refused ? ElementChange.NOW_REFUSED : ElementChange.UNKNOWN, key, was, is);
        }
    }

    /** Further names that are read. */
    static void aliases(Pair<?> pair, String key, Names was, Names is) {
        boolean lost = !was.others().stream().allMatch(is::reads);
        boolean gained = !is.others().stream().allMatch(was::reads);
        if (lost) {
            pair.changed(ElementChange.ALIAS_REMOVED, key, was.others(), is.others());
        }
        if (gained) {
            pair.changed(ElementChange.ALIAS_ADDED, key, was.others(), is.others());
        }
        if (!lost && !gained && !was.others().equals(is.others())) {
            pair.changed(ElementChange.RESTATED, key, was.others(), is.others());
        }
    }
}
