package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong with a source text: what, where, and what would be right.
 *
 * <p>A diagnostic is a value. Readers and rules return it; only the command line and the build plugin print it.
 *
 * @param id the stable id, {@code LW} and four digits
 * @param severity error or warning
 * @param span the place
 * @param message what is wrong, one line, in the user's words
 * @param notes further places, in the order they are to be shown
 * @param repair what to write instead, one line
 */
public record Diagnostic(
        String id, Severity severity, Span span, String message, List<Note> notes, Optional<String> repair)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::id).thenComparing(Diagnostic::message);

    /** Checks that all parts are there, and copies the notes. */
    public Diagnostic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        notes = List.copyOf(notes);
        Objects.requireNonNull(repair, "repair");
    }

    /**
     * An error without further places.
     *
     * @param id the stable id
     * @param span the place
     * @param message what is wrong
     * @return the diagnostic, to be extended with {@link #note} and {@link #repair(String)}
     */
    public static Diagnostic error(String id, Span span, String message) {
        return new Diagnostic(id, Severity.ERROR, span, message, List.of(), Optional.empty());
    }

    /**
     * A warning without further places.
     *
     * @param id the stable id
     * @param span the place
     * @param message what is probably wrong
     * @return the diagnostic, to be extended with {@link #note} and {@link #repair(String)}
     */
    public static Diagnostic warning(String id, Span span, String message) {
        return new Diagnostic(id, Severity.WARNING, span, message, List.of(), Optional.empty());
    }

    /**
     * The same, with one more place.
     *
     * @param place the further place
     * @param text what is there
     * @return the extended diagnostic
     */
    public Diagnostic note(Span place, String text) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, text));
        return new Diagnostic(id, severity, span, message, more, repair);
    }

    /**
     * The same, with the repair.
     *
     * @param text what to write instead
     * @return the extended diagnostic
     */
    public Diagnostic repair(String text) {
        return new Diagnostic(id, severity, span, message, notes, Optional.of(text));
    }

    /** Orders by file and place. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
