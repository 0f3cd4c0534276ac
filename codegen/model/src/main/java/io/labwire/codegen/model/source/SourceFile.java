package io.labwire.codegen.model.source;

import java.util.List;
import java.util.Objects;

/**
 * A text that diagnostics point into: a schema or a grammar.
 *
 * <p>Two source files are equal if they have the same name and the same text.
 *
 * @param name how the file is called in messages: the path as the user gave it, or the name it was imported by
 * @param text the whole text, decoded
 */
public record SourceFile(String name, String text) {

    /** Checks that both parts are there. */
    public SourceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The lines of the text, without their ends; the first is line 1 of a {@link Span}.
     *
     * @return the lines, at least one
     */
    public List<String> lines() {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    /** The name: the text is too long for any message. */
    @Override
    public String toString() {
        return name;
    }
}
