package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How the types of a schema stand in a frame. */
final class FrameBytes {

    /** What is known of the bytes of a type. */
    enum Extent {
        /** Their number follows from the type, or stands in them. */
        KNOWN,
        /** Any number; something else must say where they end. */
        OPEN,
        /** The type has no bytes. */
        NONE
    }

    private final TypeIndex index;
    private final Map<String, Boolean> openFrames = new HashMap<>();

    FrameBytes(TypeIndex index) {
        this.index = index;
    }

    /** The extent of what a field holds, not counting what the frame says about it. */
    Extent of(Field field) {
        return isFixed(field.type(), field.bounds()) ? Extent.KNOWN : of(field.type());
    }

    /** The fields of a frame whose bytes another one counts. */
    static Set<String> counted(FrameType frame) {
        Set<String> counted = new HashSet<>();
        frame.fields().forEach(field -> counted.addAll(field.part().lengthOf()));
        return counted;
    }

    private Extent of(Type type) {
        if (type instanceof ConstrainedType constrained) {
            return isFixed(type, constrained.bounds()) ? Extent.KNOWN : of(constrained.base());
        }
        if (type instanceof Scalar scalar) {
            return scalar == Scalar.BOOL || scalar.bits().isPresent()
                    ? Extent.KNOWN
                    : scalar == Scalar.BYTES || scalar == Scalar.JSON ? Extent.OPEN : Extent.NONE;
        }
        if (type instanceof EnumType enumeration) {
            return enumeration.wire().bits().isPresent() ? Extent.KNOWN : Extent.NONE;
        }
        if (type instanceof TypeReference reference && reference.kind() == DeclaredKind.FRAME) {
            return isOpen(reference) ? Extent.OPEN : Extent.KNOWN;
        }
        // What is left is in the form of the protocol's messages, which has no end of its own.
        return type instanceof NullableType ? Extent.NONE : Extent.OPEN;
    }

    private static boolean isFixed(Type type, Bounds bounds) {
        return type.bare() == Scalar.BYTES
                && !(type instanceof NullableType)
                && bounds.minimumLength().isPresent()
                && bounds.minimumLength().equals(bounds.maximumLength());
    }

    /** Whether a frame takes bytes up to the end. One that contains itself is another rule's. */
    private boolean isOpen(TypeReference reference) {
        Boolean known = openFrames.putIfAbsent(reference.path(), false);
        if (known != null) {
            return known;
        }
        boolean open = index.find(reference)
                .filter(FrameType.class::isInstance)
                .map(FrameType.class::cast)
                .filter(frame -> frame.fields().stream()
                        .anyMatch(field -> field.part().rest()
                                || (of(field) == Extent.OPEN && !counted(frame).contains(field.name()))))
                .isPresent();
        openFrames.put(reference.path(), open);
        return open;
    }
}
