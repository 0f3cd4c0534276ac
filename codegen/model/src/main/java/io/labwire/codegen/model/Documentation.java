package io.labwire.codegen.model;

import java.util.Objects;

/**
 * The explanation of an element, from the schema's {@code doc}.
 *
 * @param text the text, stripped; empty if the schema has none
 */
public record Documentation(String text) {

    /** No explanation. */
    public static final Documentation NONE = new Documentation("");

    /** Strips the text. */
    public Documentation {
        text = Objects.requireNonNull(text, "text").strip();
    }

    /**
     * Whether there is no text.
     *
     * @return true if nothing was written
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The first sentence or line, for tables and lists.
     *
     * @return the text up to the first full stop that ends a word, or up to the first line end
     */
    public String summary() {
        String line = text.lines().findFirst().orElse("");
        int stop = line.indexOf(". ");
        return stop < 0 ? line : line.substring(0, stop + 1);
    }
}
