package io.labwire.codegen.model;

import java.util.Objects;

/**
 * Any number of different elements, in no order.
 *
 * @param element the type of each
 */
public record SetType(Type element) implements Type {

    /** Checks that the element type is there. */
    public SetType {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public String title() {
        return "set<" + element.title() + ">";
    }
}
