package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    private final Set<String> openFrames = new HashSet<>();

    FrameBytes(Schema schema) {
        Map<String, List<String>> endingWith = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        Stream.concat(Stream.of(schema), schema.allImports().stream())
                .flatMap(each -> each.types().frames().stream())
                .forEach(frame -> {
                    uncounted(frame)
                            .flatMap(field -> frame(field).stream())
                            .forEach(inside -> endingWith
                                    .computeIfAbsent(inside, path -> new ArrayList<>())
                                    .add(frame.path()));
                    if (isOpenByItself(frame)) {
                        open.add(frame.path());
                    }
                });
        // What contains one that takes bytes up to the end does so, too.
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (openFrames.add(path)) {
                open.addAll(endingWith.getOrDefault(path, List.of()));
            }
        }
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
            return openFrames.contains(reference.path()) ? Extent.OPEN : Extent.KNOWN;
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

    private boolean isOpenByItself(FrameType frame) {
        return frame.fields().stream().anyMatch(field -> field.part().rest())
                || uncounted(frame).anyMatch(field -> frame(field).isEmpty() && of(field) == Extent.OPEN);
    }

    private static Stream<Field> uncounted(FrameType frame) {
        Set<String> counted = counted(frame);
        return frame.fields().stream().filter(field -> !counted.contains(field.name()));
    }

    /** The path of the frame that a field holds. */
    private static Optional<String> frame(Field field) {
        return field.type() instanceof TypeReference reference && reference.kind() == DeclaredKind.FRAME
                ? Optional.of(reference.path())
                : Optional.empty();
    }
}
