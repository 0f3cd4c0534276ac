package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is not as it was.
 *
 * @param kind the kind of change
 * @param path where, as an acknowledgement says it: {@code requests.tune.arguments.hold}, or the import path of a schema
 *     that came or went; empty if it is the schema as a whole. Of what is gone it is the old path
 * @param message what has changed, one line
 * @param span the place in the new schema; of what is gone, that of what it stood in
 * @param before the place in the old schema; of what is new, that of what it stands in
 * @param note what stood there, in a few words
 */
public record Change(ChangeKind kind, String path, String message, Span span, Span before, String note)
        implements Comparable<Change> {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./-]*");
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::span)
            .thenComparing((Change change) -> change.kind.id())
            .thenComparing(Change::path)
            .thenComparing(Change::message)
            .thenComparing(Change::before);

    /** Checks that all parts are there. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The change as a fault of the new schema.
     *
     * @return an error with both places, and with what to write if it is meant
     */
    public Diagnostic diagnostic() {
        return Diagnostic.error(
                        kind.id(),
                        span,
                        kind.verdict() + ": " + message + "; " + kind.ruling().why())
                .note(before, note)
                .repair("undo it, or acknowledge " + acknowledgement());
    }

    /** The entry of {@code acknowledge} that covers it, but for the reason. */
    private String acknowledgement() {
        String at = PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "''") + "'";
        return "{change: " + kind.id() + (path.isEmpty() ? "" : ", at: " + at) + ", reason: ...}";
    }

    /** Orders by file and place in the new schema. */
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    /** One line, as for a list of what is safe. */
    @Override
    public String toString() {
        return span + ": " + kind.verdict() + " " + kind.id() + ": " + message;
    }
}
