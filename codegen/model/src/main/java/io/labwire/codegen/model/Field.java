package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One field of a message, a record, a frame or an envelope.
 *
 * @param name the name in the schema
 * @param path the element's path in its schema, such as {@code receiver.yaml#requests.tune.arguments.band}
 * @param type what it holds; of each element if it is repeated
 * @param presence how often it stands in a message
 * @param defaultValue the typed default; there exactly if the presence is {@link Presence#DEFAULTED}
 * @param constant the only value that it may have
 * @param unit the unit of a number, empty if none
 * @param bounds what its values are held to, beyond what its type says
 * @param wire how it stands on the wire
 * @param part what it has to do with its neighbours
 * @param lifetime when it came and when it goes
 * @param doc the explanation
 * @param span the name's place
 */
public record Field(
        String name,
        String path,
        Type type,
        Presence presence,
        Optional<Value> defaultValue,
        Optional<Value> constant,
        String unit,
        Bounds bounds,
        FieldWire wire,
        FieldPart part,
        Lifetime lifetime,
        Documentation doc,
        Span span) {

    /** Checks that all parts are there and agree. */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(constant, "constant");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(span, "span");
        if (defaultValue.isPresent() != (presence == Presence.DEFAULTED)) {
            throw new IllegalArgumentException(path + ": a default goes with presence DEFAULTED, and only with it");
        }
    }

    /**
     * A field without anything out of the ordinary.
     *
     * @param name the name in the schema
     * @param path the element's path in its schema
     * @param type what it holds
     * @param presence how often it stands in a message
     * @param defaultValue the typed default
     * @param unit the unit of a number, empty if none
     * @param doc the explanation
     * @param span the name's place
     */
    public Field(
            String name,
            String path,
            Type type,
            Presence presence,
            Optional<Value> defaultValue,
            String unit,
            Documentation doc,
            Span span) {
        this(
                name,
                path,
                type,
                presence,
                defaultValue,
                Optional.empty(),
                unit,
                Bounds.NONE,
                FieldWire.DEFAULT,
                FieldPart.NONE,
                Lifetime.ALWAYS,
                doc,
                span);
    }

    /**
     * The length that every value has: that of the field's own bounds or, where it has none, of its type's.
     *
     * @return in characters, bytes or elements; empty if lengths differ or are not told
     */
    public OptionalInt fixedLength() {
        Bounds narrowest = bounds;
        Type wider = type;
        while (narrowest.maximumLength().isEmpty() && wider instanceof ConstrainedType constrained) {
            narrowest = constrained.bounds();
            wider = constrained.base();
        }
        return narrowest.minimumLength().equals(narrowest.maximumLength())
                ? narrowest.maximumLength()
                : OptionalInt.empty();
    }

    /**
     * Whether there is always at least one value of it.
     *
     * @return true if it is required, or repeated at least once
     */
    public boolean isNeeded() {
        return presence == Presence.REQUIRED
                || (presence == Presence.REPEATED && bounds.minimumLength().orElse(0) > 0);
    }
}
