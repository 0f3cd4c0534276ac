package io.labwire.codegen.generator;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * One file to be written.
 *
 * @param product the folder it belongs into
 * @param path the path in that folder, with slashes, such as {@code org/example/receiver/Band.java}
 * @param text the whole text, with line feeds
 * @param origin the element of the schema that it is made from
 */
public record Output(Product product, String path, String text, Span origin) {

    /** Checks that all parts are there. */
    public Output {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(origin, "origin");
    }
}
