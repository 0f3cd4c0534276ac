package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.compatibility.Matching.Match;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares what one of is chosen: the values of an enum, the members of a union, the cases of variants.
 *
 * @param word what one of them is called
 * @param key the key that holds them
 * @param name the name of one
 * @param wire what stands for it on the wire
 * @param window the levels that have it
 * @param span its place
 */
record ChoicesComparison<C>(
        String word,
        String key,
        Function<C, String> name,
        Function<C, String> wire,
        Function<C, Window> window,
        Function<C, Span> span) {

    /**
     * Reports what differs.
     *
     * @param oldUnknown what old receivers do with one that they do not know
     * @param newUnknown what new receivers do
     * @param inOrder the kind of change that another order is
     * @param each compares one with what it was
     */
    void compare(
            Pair<?> owner,
            List<C> was,
            List<C> is,
            Unknown oldUnknown,
            Unknown newUnknown,
            ChangeKind inOrder,
            Consumer<Pair<C>> each) {
        Matching.Renamed<C> found = Matching.by(was, is, name).renamedBy(wire);
        for (Match<C> match : found.renamed()) {
            Pair<C> pair = pair(owner, match);
            String now = name.apply(match.after());
            pair.whole(
                    ChoiceChange.RENAMED,
                    title(owner, match.before()) + " is called \"" + now + "\" now",
                    "was called \"" + name.apply(match.before()) + "\"");
            each.accept(pair);
        }
        Matching<C> rest = found.rest();
        rest.both().forEach(match -> each.accept(pair(owner, match)));
        rest.moved()
                .ifPresent(match -> pair(owner, match)
                        .whole(
                                inOrder,
                                title(owner, match.after()) + " stands elsewhere among the others",
                                "was here"));
        rest.removed()
                .forEach(gone -> owner.gone(
                        newUnknown == Unknown.REFUSE ? ChoiceChange.REMOVED_REFUSED : ChoiceChange.REMOVED,
                        path(owner, gone),
                        title(owner, gone),
                        span.apply(gone)));
        rest.added()
                .forEach(added -> owner.added(
                        added(owner.run().levels(), added, oldUnknown),
                        path(owner, added),
                        title(owner, added),
                        span.apply(added)));
    }

    private ChangeKind added(Levels levels, C choice, Unknown oldUnknown) {
        if (levels.isOnlyNew(window.apply(choice))) {
            return ElementChange.RESTATED;
        }
        return oldUnknown == Unknown.REFUSE ? ChoiceChange.ADDED_REFUSED : ChoiceChange.ADDED;
    }

    private Pair<C> pair(Pair<?> owner, Match<C> match) {
        return owner.part(
                title(owner, match.after()),
                path(owner, match.after()),
                match.before(),
                match.after(),
                span.apply(match.before()),
                span.apply(match.after()));
    }

    private String path(Pair<?> owner, C choice) {
        return owner.path() + "." + key + "." + name.apply(choice);
    }

    private String title(Pair<?> owner, C choice) {
        return word + " \"" + name.apply(choice) + "\" of " + owner.title();
    }
}
