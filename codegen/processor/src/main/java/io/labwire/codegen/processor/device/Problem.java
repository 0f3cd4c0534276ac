package io.labwire.codegen.processor.device;

import javax.tools.Diagnostic.Kind;

/**
 * Something that the compiler is to say about the user's sources.
 *
 * @param kind error, warning, or a note that belongs to the one before
 * @param place where
 * @param text the whole text, one line
 */
public record Problem(Kind kind, Place place, String text) {

    /**
     * An error.
     *
     * @param id the stable id
     * @param place where
     * @param message what is wrong
     * @param repair what to write instead
     * @return the problem
     */
    public static Problem error(String id, Place place, String message, String repair) {
        return new Problem(Kind.ERROR, place, id + ": " + message + "; " + repair);
    }

    /**
     * A further place.
     *
     * @param place where
     * @param text what is there
     * @return the problem
     */
    public static Problem note(Place place, String text) {
        return new Problem(Kind.NOTE, place, text);
    }
}
