package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Type;
import java.util.Optional;

/** Compares a type where it is used, with all that narrows it. */
final class UseComparison {

    private final TypeComparison types;

    UseComparison(Comparison run) {
        this.types = new TypeComparison(run);
    }

    /** Reports what differs under the keys that a schema has for it. */
    void compare(Pair<?> pair, Narrowed was, Narrowed is) {
        // What one name stands for is compared where it is declared.
        boolean folded = types.sameName(inside(was.type()), inside(is.type()));
        Narrowed old = folded ? was : was.unfolded();
        Narrowed now = folded ? is : is.unfolded();
        type(pair, was.type(), is.type(), types.change(old.type(), now.type()), folded);
        unit(pair, old.unit(), now.unit());
        BoundsComparison.compare(pair, old.bounds(), now.bounds());
        CommonComparison.phased(pair, TypeChange.FORM, "as", old.forms(), now.forms());
    }

    /** Reports what differs between types that nothing narrows. */
    void compare(Pair<?> pair, Type was, Type is) {
        type(pair, was, is, types.change(was, is), true);
    }

    private static void type(Pair<?> pair, Type was, Type is, Optional<ChangeKind> change, boolean folded) {
        if (change.isPresent()) {
            pair.changed(change.get(), "type", was, is);
        } else if (!folded && (isNamed(was) || isNamed(is))) {
            pair.changed(ElementChange.RESTATED, "type", was, is);
        }
    }

    private static boolean isNamed(Type type) {
        return inside(type) instanceof ConstrainedType;
    }

    private static Type inside(Type type) {
        return type instanceof NullableType nullable ? nullable.type() : type;
    }

    private static void unit(Pair<?> pair, String was, String is) {
        if (!was.equals(is)) {
            ChangeKind lost = is.isEmpty() ? TypeChange.UNIT_REMOVED : TypeChange.UNIT;
            pair.changed(was.isEmpty() ? TypeChange.UNIT_ADDED : lost, "unit", was, is);
        }
    }
}
