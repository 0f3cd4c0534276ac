package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.FrameType;

/** Compares a frame with what it was. */
final class FrameComparison {

    private FrameComparison() {}

    static void compare(Pair<FrameType> pair) {
        pair.property(StructureChange.LAYOUT, "byte-order", frame -> frame.order().toString());
        new FieldsComparison(pair.run())
                .compare(pair, pair.before().fields(), pair.after().fields(), FieldPlace.fixed("field"));
    }
}
