package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A type with all that narrows it, whether it is said at the place of use or by a name for a type with bounds.
 *
 * @param type the type
 * @param unit the unit
 * @param bounds the bounds
 * @param forms the forms on the wire
 */
record Narrowed(Type type, String unit, Bounds bounds, List<Phase<String>> forms) {

    /** The same, with what the names say in the place of the names. */
    Narrowed unfolded() {
        if (type instanceof NullableType nullable) {
            Narrowed inside = new Narrowed(nullable.type(), unit, bounds, forms).unfolded();
            Type outside = inside.type instanceof NullableType ? inside.type : new NullableType(inside.type);
            return new Narrowed(outside, inside.unit, inside.bounds, inside.forms);
        }
        if (!(type instanceof ConstrainedType named)) {
            return this;
        }
        return new Narrowed(
                        named.base(),
                        unit.isEmpty() ? named.unit() : unit,
                        both(bounds, named.bounds()),
                        forms.isEmpty() ? named.forms() : forms)
                .unfolded();
    }

    private static Bounds both(Bounds own, Bounds named) {
        return new Bounds(
                greater(own.minimum(), named.minimum(), 1),
                greater(own.maximum(), named.maximum(), -1),
                greater(own.minimumLength(), named.minimumLength(), 1),
                greater(own.maximumLength(), named.maximumLength(), -1),
                own.pattern().or(named::pattern));
    }

    private static Optional<Value> greater(Optional<Value> own, Optional<Value> named, int sign) {
        if (own.isEmpty() || named.isEmpty()) {
            return own.or(() -> named);
        }
        return sign * BoundsComparison.compare(named.get(), own.get()) >= 0 ? own : named;
    }

    private static OptionalInt greater(OptionalInt own, OptionalInt named, int sign) {
        if (own.isEmpty() || named.isEmpty()) {
            return own.isEmpty() ? named : own;
        }
        return sign * Integer.compare(own.getAsInt(), named.getAsInt()) >= 0 ? own : named;
    }
}
