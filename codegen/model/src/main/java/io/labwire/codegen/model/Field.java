package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * One field of a message.
 *
 * @param name the name in the schema, in kebab case
 * @param path the element's path in its schema, such as {@code receiver.yaml#requests.tune.arguments.band}
 * @param type what it holds; of each element if it is repeated
 * @param presence how often it stands in a message
 * @param defaultValue the typed default; there exactly if the presence is {@link Presence#DEFAULTED}
 * @param unit the unit of a number, empty if none
 * @param doc the explanation
 * @param span the name's place
 */
public record Field(
        String name,
        String path,
        Type type,
        Presence presence,
        Optional<Value> defaultValue,
        String unit,
        Documentation doc,
        Span span) {

    /** Checks that all parts are there and agree. */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(span, "span");
        if (defaultValue.isPresent() != (presence == Presence.DEFAULTED)) {
            throw new IllegalArgumentException(path + ": a default goes with presence DEFAULTED, and only with it");
        }
    }
}
