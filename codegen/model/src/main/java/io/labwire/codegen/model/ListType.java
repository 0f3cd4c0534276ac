package io.labwire.codegen.model;

import java.util.Objects;

/**
 * Any number of elements in order.
 *
 * @param element the type of each
 */
public record ListType(Type element) implements Type {

    /** Checks that the element type is there. */
    public ListType {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public String title() {
        return "list<" + element.title() + ">";
    }
}
