package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.source.Span;
import java.util.function.Function;

/**
 * One element in its old and its new form.
 *
 * @param run takes what is found
 * @param title what it is called, such as {@code request "tune"}
 * @param path its path in its new schema
 * @param before the old form
 * @param after the new form
 * @param old the place of its name in the old schema
 * @param now the place of its name in the new one
 */
record Pair<E>(Comparison run, String title, String path, E before, E after, Span old, Span now) {

    /** Reports a property that is not the same; an empty optional or text counts as not given. */
    <V> void property(ChangeKind kind, String key, Function<? super E, V> value) {
        V was = value.apply(before);
        V is = value.apply(after);
        if (!was.equals(is)) {
            changed(kind, key, was, is);
        }
    }

    /** Reports a flag that has one kind of change in either direction. */
    void either(boolean was, boolean is, String key, ChangeKind gained, ChangeKind lost) {
        if (was != is) {
            changed(is ? gained : lost, key, was ? "true" : "", is ? "true" : "");
        }
    }

    void changed(ChangeKind kind, String key, Object was, Object is) {
        at(kind, key, Words.changed("\"" + key + "\" of " + title, was, is), Words.before(was));
    }

    /** Reports a change at the place of a property, if it is written, or else of the name. */
    void at(ChangeKind kind, String key, String message, String note) {
        run.add(
                kind,
                path,
                message,
                run.after().places().of(now, key),
                run.before().places().of(old, key),
                note);
    }

    /** Reports a change of the element as a whole. */
    void whole(ChangeKind kind, String message, String note) {
        run.add(kind, path, message, now, old, note);
    }

    /** Reports a part that is not there any more. */
    void gone(ChangeKind kind, String oldPath, String part, Span place) {
        run.add(kind, oldPath, part + " is gone", now, place, "was here");
    }

    /** Reports a part that was not there before. */
    void added(ChangeKind kind, String newPath, String part, Span place) {
        run.add(kind, newPath, part + " is new", place, old, "was not in here");
    }

    /** The old and the new form of a part of it. */
    <P> Pair<P> part(String partTitle, String partPath, P was, P is, Span oldPlace, Span newPlace) {
        return new Pair<>(run, partTitle, partPath, was, is, oldPlace, newPlace);
    }
}
