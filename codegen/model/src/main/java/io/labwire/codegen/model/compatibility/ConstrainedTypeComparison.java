package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.ConstrainedType;

/** Compares a name for a type with bounds with what it was. */
final class ConstrainedTypeComparison {

    private ConstrainedTypeComparison() {}

    static void compare(Pair<ConstrainedType> pair) {
        new UseComparison(pair.run()).compare(pair, narrowed(pair.before()), narrowed(pair.after()));
    }

    private static Narrowed narrowed(ConstrainedType type) {
        return new Narrowed(type.base(), type.unit(), type.bounds(), type.forms());
    }
}
