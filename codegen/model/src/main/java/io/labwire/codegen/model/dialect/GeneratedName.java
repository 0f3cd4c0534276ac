package io.labwire.codegen.model.dialect;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;

/**
 * The name of a class that will be generated from an element.
 *
 * @param className the simple name
 * @param span the place of the element's name
 * @param title what the element is, such as {@code request "tune"}
 */
public record GeneratedName(String className, Span span, String title) {

    /** Checks that all parts are there. */
    public GeneratedName {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(title, "title");
    }
}
