package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An element whose values can be held to bounds: a field, or a type with a name.
 *
 * @param title what diagnostics call it
 * @param type the type that is bounded
 * @param isRepeated whether a length is the number of its repetitions
 * @param bounds its own bounds
 * @param span the place of its name
 */
record Bounded(String title, Type type, boolean isRepeated, Bounds bounds, Span span) {

    static Stream<Bounded> in(Schema schema) {
        return Stream.concat(
                AllFields.of(schema).map(Bounded::of),
                schema.types().constrained().stream().map(Bounded::of));
    }

    static Bounded of(Field field) {
        boolean isRepeated = field.presence() == Presence.REPEATED;
        return new Bounded("field \"" + field.name() + "\"", field.type(), isRepeated, field.bounds(), field.span());
    }

    private static Bounded of(ConstrainedType type) {
        return new Bounded(type.elementTitle(), type.base(), false, type.bounds(), type.span());
    }

    /** The element itself, and the types that it narrows, which hold its values as well. */
    List<Bounded> layers() {
        List<Bounded> layers = new ArrayList<>();
        layers.add(this);
        Type inner = type;
        while (inner instanceof ConstrainedType || inner instanceof NullableType) {
            if (inner instanceof ConstrainedType constrained) {
                layers.add(of(constrained));
                inner = constrained.base();
            } else if (inner instanceof NullableType nullable) {
                inner = nullable.type();
            }
        }
        return layers;
    }

    /** The place of one of the two ends of a length. */
    Span lengthEnd(Places places, String end) {
        Span length = places.of(span, "length");
        return places.of(length, end);
    }
}
