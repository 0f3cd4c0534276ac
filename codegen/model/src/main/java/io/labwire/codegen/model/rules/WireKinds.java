package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.DeclaredKind;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.WireKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kinds of values on the wire by which a self-describing encoding tells types apart. */
final class WireKinds {

    private final TypeIndex index;

    WireKinds(TypeIndex index) {
        this.index = index;
    }

    /** The kinds that values of a type can have; empty of what only a declaration with a fault is. */
    Set<WireKind> of(Type type) {
        return of(type, List.of(), new HashSet<>());
    }

    private Set<WireKind> of(Type type, List<Phase<String>> forms, Set<String> seen) {
        if (type instanceof NullableType nullable) {
            return of(nullable.type(), forms, seen);
        }
        if (type instanceof ConstrainedType constrained) {
            return of(constrained.base(), forms.isEmpty() ? constrained.forms() : forms, seen);
        }
        if (type instanceof EnumType enumeration) {
            return EnumSet.of(enumeration.wire() == Scalar.STRING ? WireKind.STRING : WireKind.WHOLE);
        }
        if (type instanceof ListType || type instanceof SetType) {
            return EnumSet.of(WireKind.ARRAY);
        }
        if (type instanceof MapType) {
            return EnumSet.of(WireKind.OBJECT);
        }
        return type instanceof Scalar scalar ? of(scalar, forms) : of((TypeReference) type, seen);
    }

    private static Set<WireKind> of(Scalar scalar, List<Phase<String>> forms) {
        return switch (scalar) {
            case BOOL -> EnumSet.of(WireKind.BOOL);
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, INTEGER -> EnumSet.of(WireKind.WHOLE);
            case FLOAT32, FLOAT64 -> EnumSet.of(WireKind.REAL);
            case STRING, BYTES, UUID, ADDRESS, LRU -> EnumSet.of(WireKind.STRING);
            case JSON -> EnumSet.allOf(WireKind.class);
            case TIMESTAMP, DURATION ->
                forms.stream().anyMatch(form -> form.value().equals("iso"))
                        ? EnumSet.of(WireKind.STRING)
                        : EnumSet.of(WireKind.WHOLE, WireKind.REAL);
        };
    }

    private Set<WireKind> of(TypeReference reference, Set<String> seen) {
        if (reference.kind() == DeclaredKind.FRAME) {
            return EnumSet.of(WireKind.STRING);
        }
        if (reference.kind() != DeclaredKind.UNION) {
            boolean array = index.record(reference)
                    .filter(record -> record.layout() == RecordType.Layout.ARRAY)
                    .isPresent();
            return EnumSet.of(array ? WireKind.ARRAY : WireKind.OBJECT);
        }
        Set<WireKind> kinds = EnumSet.noneOf(WireKind.class);
        if (seen.add(reference.path())) {
            index.find(reference)
                    .filter(UnionType.class::isInstance)
                    .map(union -> ((UnionType) union).members())
                    .orElse(List.of())
                    .forEach(member -> {
                        kinds.addAll(of(member.type(), List.of(), seen));
                        kinds.addAll(member.also());
                    });
        }
        return kinds;
    }
}
