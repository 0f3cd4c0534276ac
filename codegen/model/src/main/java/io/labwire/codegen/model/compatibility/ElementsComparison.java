package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compatibility.Matching.Match;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares the elements of one kind in a conversation: which came, which went, which have another name.
 *
 * @param word what one of them is called
 * @param name the name of one
 * @param path its path
 * @param span its place
 */
record ElementsComparison<E>(
        Function<E, String> word, Function<E, String> name, Function<E, String> path, Function<E, Span> span) {

    /**
     * Reports what differs.
     *
     * @param ifAdded the kind of change that a new one is
     * @param each compares one with what it was
     */
    void compare(Pair<?> owner, Matching.Renamed<E> found, Function<E, ChangeKind> ifAdded, Consumer<Pair<E>> each) {
        for (Match<E> match : found.renamed()) {
            Pair<E> pair = pair(owner, match);
            pair.whole(
                    ConversationChange.RENAMED,
                    title(match.before()) + " is called \"" + name.apply(match.after()) + "\" now",
                    "was called \"" + name.apply(match.before()) + "\"");
            each.accept(pair);
        }
        Matching<E> rest = found.rest();
        rest.both().forEach(match -> each.accept(pair(owner, match)));
        rest.moved()
                .ifPresent(match -> pair(owner, match)
                        .whole(
                                ElementChange.ORDER,
                                title(match.after()) + " stands elsewhere among the others",
                                "was here"));
        Schema before = owner.run().before();
        Schema after = owner.run().after();
        rest.removed()
                .forEach(gone -> owner.gone(
                        ConversationChange.REMOVED,
                        Paths.local(path.apply(gone), before),
                        title(gone),
                        span.apply(gone)));
        rest.added()
                .forEach(added -> owner.added(
                        ifAdded.apply(added), Paths.local(path.apply(added), after), title(added), span.apply(added)));
    }

    /** Elements that are known by their names alone. */
    Matching.Renamed<E> byName(List<E> was, List<E> is) {
        return new Matching.Renamed<>(List.of(), Matching.by(was, is, name));
    }

    private Pair<E> pair(Pair<?> owner, Match<E> match) {
        return owner.part(
                title(match.after()),
                Paths.local(path.apply(match.after()), owner.run().after()),
                match.before(),
                match.after(),
                span.apply(match.before()),
                span.apply(match.after()));
    }

    private String title(E element) {
        return word.apply(element) + " \"" + name.apply(element) + "\"";
    }
}
