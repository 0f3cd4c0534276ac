package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.FrameType;
import java.nio.ByteOrder;

/** Compares a frame with what it was. */
final class FrameComparison {

    private FrameComparison() {}

    static void compare(Pair<FrameType> pair) {
        pair.property(
                StructureChange.LAYOUT,
                "byte-order",
                frame -> frame.order() == ByteOrder.BIG_ENDIAN ? "big" : "little");
        new FieldsComparison(pair.run())
                .compare(pair, pair.before().fields(), pair.after().fields(), FieldPlace.fixed("field"));
    }
}
